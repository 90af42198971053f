package io.taqwim.engine.reconcile.copies;

/** Things that are one with others, told by the least index among them. */
public final class Groups {
    private final int[] parent;

    public Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The least index of those that are one with this. */
    public int of(int index) {
        int root = index;
        while (parent[root] != root) {
            root = parent[root];
        }
        while (parent[index] != root) {
            int next = parent[index];
            parent[index] = root;
            index = next;
        }
        return root;
    }

    public void join(int first, int second) {
        int a = of(first);
        int b = of(second);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
