package org.comity.people;

/**
 * A political group of the authority.
 *
 * @param name what it is called, unique in its authority
 * @param formsAdministration whether it forms the administration, alone or with others
 */
public record PoliticalGroup(String name, boolean formsAdministration) {

    /**
     * A group that forms the administration, alone or with others.
     *
     * @param name what it is called
     * @return the group
     */
    public static PoliticalGroup ofAdministration(String name) {
        return new PoliticalGroup(name, true);
    }

    /**
     * A group in opposition.
     *
     * @param name what it is called
     * @return the group
     */
    public static PoliticalGroup ofOpposition(String name) {
        return new PoliticalGroup(name, false);
    }
}
