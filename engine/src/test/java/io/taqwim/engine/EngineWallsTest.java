package io.taqwim.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/** The engine's rooms point one way, and what they compute depends on the reports and the packs alone. */
@AnalyzeClasses(packages = "io.taqwim.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineWallsTest {

    private static final String ENGINE = "io.taqwim.engine";
    private static final String LANGUAGE = "io.taqwim.engine.language..";

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("io.taqwim.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rooms_point_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("io.taqwim.engine.model..")
            .layer("text")
            .definedBy("io.taqwim.engine.text..")
            .layer("language")
            .definedBy(LANGUAGE)
            .layer("understand")
            .definedBy("io.taqwim.engine.understand..")
            .layer("reconcile")
            .definedBy("io.taqwim.engine.reconcile..")
            .layer("pipeline")
            .definedBy(ENGINE)
            .layer("check")
            .definedBy("io.taqwim.engine.check..")
            .whereLayer("pipeline")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reconcile")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("understand")
            .mayOnlyBeAccessedByLayers("reconcile", "pipeline", "check")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("understand", "reconcile", "pipeline", "check")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("language", "understand", "reconcile", "pipeline", "check");

    @ArchTest
    static final ArchRule only_language_reads_and_only_its_packs = noClasses()
            .that()
            .resideOutsideOfPackage(LANGUAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.util.zip..")
            .allowEmptyShould(true);

    /** A pack lies in the jar, so its address is a URL; nothing else of java.net is needed to open it. */
    @ArchTest
    static final ArchRule language_opens_no_connection = noClasses()
            .that()
            .resideInAPackage(LANGUAGE)
            .should()
            .dependOnClassesThat(resideInAPackage("java.net..")
                    .and(not(anyOf(
                            URI.class,
                            URL.class,
                            URISyntaxException.class,
                            URLConnection.class,
                            JarURLConnection.class))))
            .allowEmptyShould(true);

    /** No database, log, thread or chance; no pattern either: it may take time that is not linear in the report. */
    @ArchTest
    static final ArchRule no_world = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.sql..",
                            "javax..",
                            "java.util.logging..",
                            "org.slf4j..",
                            "java.util.concurrent..",
                            "java.util.regex..",
                            "java.util.random..")
                    .or(anyOf(
                            java.time.Clock.class,
                            Thread.class,
                            ThreadLocal.class,
                            Process.class,
                            java.util.Random.class,
                            java.util.UUID.class,
                            java.util.Formatter.class)));

    @ArchTest
    static final ArchRule no_standard_streams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothing_of_the_machine = noClasses()
            .should()
            .accessTargetWhere(call("now", "java.time")
                    .or(call(Locale.class, "getDefault"))
                    .or(call(TimeZone.class, "getDefault"))
                    .or(call("systemDefault", "java.time"))
                    .or(call("defaultCharset", "java.nio.charset"))
                    .or(call(
                            System.class, "currentTimeMillis", "nanoTime", "getenv", "getProperty", "identityHashCode"))
                    .or(call(String.class, "format", "formatted"))
                    .or(call("parallelStream", "java.util"))
                    .as("now, the default locale, zone or charset, the environment, or String.format"));

    /** These build a java.util.regex.Pattern behind the scenes; a pack file may be split, a report may not. */
    @ArchTest
    static final ArchRule no_hidden_patterns = noClasses()
            .should()
            .accessTargetWhere(call(String.class, "matches", "replaceAll", "replaceFirst"))
            .orShould()
            .accessTargetWhere(call(String.class, "split")
                    .and(DescribedPredicate.describe(
                            "outside language",
                            c -> !c.getOriginOwner().getPackageName().startsWith("io.taqwim.engine.language"))));

    private static DescribedPredicate<JavaClass> anyOf(Class<?>... classes) {
        DescribedPredicate<JavaClass> any = DescribedPredicate.alwaysFalse();
        for (Class<?> one : classes) {
            any = any.or(type(one));
        }
        return any;
    }

    private static DescribedPredicate<JavaAccess<?>> call(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe(
                "a call of " + owner.getSimpleName() + "." + String.join("/", names),
                c -> c.getTargetOwner().isEquivalentTo(owner) && wanted.contains(c.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> call(String name, String ownerPackage) {
        return DescribedPredicate.describe(
                "a call of " + name,
                c -> c.getName().equals(name)
                        && c.getTargetOwner().getPackageName().startsWith(ownerPackage));
    }
}
