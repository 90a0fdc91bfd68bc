package org.comity.document;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.authority.Body;
import org.comity.people.PoliticalGroup;
import org.comity.style.ValueStyle;
import org.immutables.value.Value;

/** A document that the authority holds. Immutable and thread-safe. */
@ValueStyle
@Value.Immutable
public interface Document {

    /**
     * What the document is called.
     *
     * @return the title
     */
    String title();

    /**
     * What the document is for.
     *
     * @return the kind, a report unless said otherwise
     */
    @Value.Default
    default DocumentKind kind() {
        return DocumentKind.REPORT;
    }

    /**
     * What kind of information it holds.
     *
     * @return at least one class; public stands alone
     */
    ImmutableSet<InformationClass> classes();

    /**
     * The paragraphs of Schedule 12A that make it exempt.
     *
     * @return none unless it is exempt
     */
    ImmutableSet<Schedule12aParagraph> schedule12a();

    /**
     * Whether it holds terms that the authority proposes in negotiating a contract.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean hasContractTerms() {
        return false;
    }

    /**
     * Whether it holds personal information about third parties.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean hasThirdPartyPersonalData() {
        return false;
    }

    /**
     * Whether the executive possesses or controls it.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isHeldByExecutive() {
        return false;
    }

    /**
     * The political group whose internal paper it is.
     *
     * @return the owner; empty where it is a paper of the authority
     */
    Optional<PoliticalGroup> owningGroup();

    /**
     * The business that it relates to.
     *
     * @return the business; empty where it relates to none in particular
     */
    Optional<Business> business();

    /**
     * The decisions and reviews in overview and scrutiny that it bears on.
     *
     * @return references, as the authority files them
     */
    ImmutableSet<String> bearsOn();

    /**
     * Whether it is of a class.
     *
     * @param informationClass the class
     * @return true where it is among the classes
     */
    default boolean is(InformationClass informationClass) {
        return classes().contains(informationClass);
    }

    /**
     * The body whose business it relates to.
     *
     * @return the body; empty where there is none
     */
    default Optional<Body> body() {
        return business().flatMap(Business::body);
    }

    /** Keeps the classes, the paragraphs and the owner consistent. */
    @Value.Check
    default void check() {
        require(!classes().isEmpty(), "has no information class: give it one, such as PUBLIC");
        require(
                !is(InformationClass.PUBLIC) || classes().size() == 1,
                "is public and of another class: leave one of them out");
        require(
                is(InformationClass.EXEMPT) != schedule12a().isEmpty(),
                "is exempt and has no Schedule 12A paragraph, or the other way round: give both or neither");
        require(
                is(InformationClass.GROUP_INTERNAL) == owningGroup().isPresent(),
                "is a group's internal paper without an owning group, or the other way round: give both or neither");
    }

    private void require(boolean met, String fault) {
        if (!met) {
            throw new IllegalArgumentException("the document `" + title() + "` " + fault);
        }
    }

    /**
     * Starts a document.
     *
     * @return a builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Document}. Not thread-safe. */
    final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
