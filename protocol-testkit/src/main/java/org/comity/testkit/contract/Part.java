package org.comity.testkit.contract;

/** The parts of a contract, in the order in which they are looked at. */
enum Part {
    BUILDS("builds", "it is built without a fault"),
    ACCOUNT("account", "every paragraph of the text is accounted for"),
    CERTIFICATE("certificate", "it is consistent"),
    LAWS("laws", "it keeps every law"),
    SCENARIOS("scenarios", "it meets every scenario"),
    COVERAGE("coverage", "the scenarios reach every clause"),
    MUTATION("mutation", "the scenarios notice every change of a clause");

    private final String word;
    private final String sentence;

    Part(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    String word() {
        return word;
    }

    String sentence() {
        return sentence;
    }
}
