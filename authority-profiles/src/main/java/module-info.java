/** The five profiles that come with Comity, one package an authority, and the provisions that several of them share. */
module org.comity.profiles {
    requires transitive org.comity.dsl;
    requires static org.jspecify;

    exports org.comity.profiles;
    exports org.comity.profiles.combinedauthority;
    exports org.comity.profiles.county;
    exports org.comity.profiles.district;
    exports org.comity.profiles.emcca;
    exports org.comity.profiles.havering;
}
