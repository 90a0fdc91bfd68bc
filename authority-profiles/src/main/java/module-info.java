/** The five profiles that come with Comity, one package an authority, and the provisions that several of them share. */
module org.comity.profiles {
    requires transitive org.comity.dsl;
    requires static org.jspecify;

    exports org.comity.profiles;
    exports org.comity.profiles.county;
}
