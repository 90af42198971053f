"""Kills an ingest again and again; see bench/kills."""
import pathlib, random, shutil, signal, sqlite3, subprocess, sys, tempfile, time

java, reports, kills, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
taqwim = [java, "-jar", "app/target/taqwim.jar"]
work = pathlib.Path(tempfile.mkdtemp(prefix="kills"))
chance = random.Random(seed)


def run(*arguments):
    return subprocess.run([*taqwim, *arguments], check=True, capture_output=True).stdout


def ingest(data):
    return subprocess.Popen([*taqwim, "ingest", "--ids", "--data", data, reports], stdout=subprocess.PIPE)


def faults(data, acknowledged):
    """What is wrong with a store right after a kill; the file of a run killed early may not be there yet."""
    file = pathlib.Path(data) / "taqwim.db"
    if not file.exists():
        return ["acknowledged, and no file"] if acknowledged else []
    found = []
    with sqlite3.connect(file) as db:
        if (told := db.execute("pragma integrity_check").fetchone()[0]) != "ok":
            found.append("integrity: " + told)
        if not db.execute("select 1 from sqlite_master where name = 'revision'").fetchone():
            return found + (["acknowledged, and no table"] if acknowledged else [])
        kept = [row[0] for row in db.execute("select report from revision")]
    if lost := acknowledged - set(kept):
        found.append(f"lost: {sorted(lost)[:5]}")
    if len(kept) != len(set(kept)):
        found.append("a report is there twice")
    return found


begin = time.monotonic()
undisturbed = str(work / "undisturbed")
everything = {line for line in ingest(undisturbed).communicate()[0].decode().splitlines()}
length = time.monotonic() - begin
expected = run("calendar", "--json", "--data", undisturbed)
print(f"undisturbed: {len(everything)} reports in {length:.1f} s, a calendar of {len(expected)} bytes", flush=True)

wrong, done, stores, during = [], 0, 0, 0
while done < kills:
    data = str(work / f"store{stores}")
    stores += 1
    acknowledged = set()
    for _ in range(min(chance.randint(1, 4), kills - done)):
        process = ingest(data)
        time.sleep(chance.uniform(0.2, 1.1) * length)
        during += process.poll() is None
        process.send_signal(signal.SIGKILL)
        told = process.communicate()[0].decode()
        acknowledged |= set(told[: told.rfind("\n") + 1].splitlines())
        done += 1
        wrong += [f"kill {done}: {fault}" for fault in faults(data, acknowledged)]
    run("ingest", "--data", data, reports)
    wrong += [f"store {stores}: {fault}" for fault in faults(data, everything)]
    if run("calendar", "--json", "--data", data) != expected:
        wrong.append(f"store {stores}: another calendar")
    shutil.rmtree(data)
    if wrong:
        break
shutil.rmtree(work)
print("\n".join(wrong) if wrong else f"{done} kills, {during} of them while it ran, {stores} stores: nothing lost, nothing twice, every file whole, every calendar the same")
sys.exit(bool(wrong))
