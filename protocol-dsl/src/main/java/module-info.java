/** The language in which protocols are written, the engine that answers from them, and profiles. */
module org.comity.dsl {
    requires transitive org.comity.core;
    requires static org.jspecify;

    exports org.comity.analysis;
    exports org.comity.dsl;
    exports org.comity.profile;
}
