package org.comity.profile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.clause.Layer;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.dsl.Sentence;
import org.comity.engine.Tables;
import org.comity.question.Act;
import org.comity.question.Part;
import org.comity.question.Question;
import org.comity.ruling.Deciding;
import org.comity.ruling.Openings;
import org.comity.ruling.Ruling;
import org.comity.topic.Topics;

/**
 * One authority's protocol, one edition, as code. Immutable and thread-safe: a ruling is a function of the profile and the question
 * alone.
 *
 * <pre>{@code
 * Ruling ruling = County.PROFILE.rule(DocumentAccess.INSPECT.ask().with(MEMBER, councillor).with(DOCUMENT, report));
 * }</pre>
 */
public final class AuthorityProfile {

    private final Authority authority;
    private final Edition edition;
    private final ImmutableList<Edition> overlays;
    private final ImmutableList<Section> sections;
    private final ImmutableList<Clause> clauses;
    private final Tables tables;
    private final Supplier<ImmutableMap<String, Act<?>>> own = Suppliers.memoize(this::own);

    private AuthorityProfile(
            Authority authority,
            Edition edition,
            ImmutableList<Edition> overlays,
            ImmutableList<Section> sections,
            ImmutableList<Clause> clauses) {
        this.authority = authority;
        this.edition = edition;
        this.overlays = overlays;
        this.sections = sections;
        this.clauses = clauses;
        this.tables = new Tables(authority, clauses);
    }

    /**
     * A profile from its sections.
     *
     * @param authority whose protocol it is
     * @param edition which text it holds
     * @param sections the sections, in document order
     * @return the profile
     * @throws ProfileFaultsException with all faults of the profile, where it has any
     */
    public static AuthorityProfile of(Authority authority, Edition edition, Section... sections) {
        return of(authority, edition, ImmutableList.of(), ImmutableList.copyOf(sections), ImmutableList.of());
    }

    private static AuthorityProfile of(
            Authority authority,
            Edition edition,
            ImmutableList<Edition> overlays,
            ImmutableList<Section> sections,
            List<String> known) {
        ImmutableList<Clause> clauses = clauses(sections);
        ImmutableList<String> faults = ImmutableList.<String>builder()
                .addAll(known)
                .addAll(Faults.of(authority.id(), clauses))
                .build();
        if (!faults.isEmpty()) {
            throw new ProfileFaultsException(authority.id(), faults);
        }
        return new AuthorityProfile(authority, edition, overlays, sections, clauses);
    }

    /**
     * Lays sections over the profile: local additions with numbers of their own, or clauses of another layer.
     *
     * <p>A clause that the profile has already is not taken in again; one that says something else under a number that the profile
     * has is a fault: it is either an amendment ({@link #substituting}) or has a number, or a part, of its own. The order in which
     * sections are added changes the order of citations and nothing else.
     *
     * @param more the sections
     * @return the profile with them; this profile can still be asked alone
     * @throws ProfileFaultsException with all faults of the profile that results
     */
    public AuthorityProfile with(Section... more) {
        List<Section> together = new ArrayList<>(sections);
        List<String> clashes = new ArrayList<>();
        Set<Clause> known = new HashSet<>(clauses);
        for (Section section : more) {
            Set<Para> numbers = known.stream().map(Clause::para).collect(Collectors.toSet());
            ImmutableList<Clause> fresh =
                    section.clauses().stream().filter(known::add).collect(ImmutableList.toImmutableList());
            if (!fresh.isEmpty()) {
                together.add(new Section(section.title(), fresh));
            }
            fresh.stream()
                    .filter(clause -> numbers.contains(clause.para()))
                    .map(clause -> Faults.taken(authority.id(), clause))
                    .distinct()
                    .forEach(clashes::add);
        }
        return of(authority, edition, overlays, ImmutableList.copyOf(together), clashes);
    }

    /**
     * Lays sections of another document over the profile: a host's local rules, an Act. They are cited as that document's ({@code
     * Local rules:L1}), not as the authority's protocol; {@link Layer} still says which prevails.
     *
     * @param document the document
     * @param more its sections
     * @return the profile with them, as {@link #with(Section...)} lays them over it
     * @throws ProfileFaultsException with all faults of the profile that results
     */
    public AuthorityProfile with(Edition document, Section... more) {
        AuthorityProfile laid = with(Arrays.stream(more)
                .map(section -> section.in(document.document()))
                .toArray(Section[]::new));
        ImmutableList<Edition> documents = Stream.concat(overlays.stream(), Stream.of(document))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return new AuthorityProfile(authority, edition, documents, laid.sections, laid.clauses);
    }

    /**
     * Amends the profile: takes paragraphs out.
     *
     * @param first a paragraph, or one part of it
     * @param more others
     * @return the profile without them
     * @throws IllegalArgumentException where there is no such paragraph
     * @throws ProfileFaultsException where another clause still limits or overrides one of them
     */
    public AuthorityProfile repealing(Para first, Para... more) {
        Amendment amended = amendment().repealing(first);
        for (Para para : more) {
            amended = amended.repealing(para);
        }
        return amended(amended);
    }

    /**
     * Amends the profile: puts something else in the place of a paragraph.
     *
     * @param para the paragraph, or one part of it
     * @param by what stands there now
     * @return the profile with it
     * @throws IllegalArgumentException where there is no such paragraph
     * @throws ProfileFaultsException with all faults of the profile that results
     */
    public AuthorityProfile substituting(Para para, Sentence by) {
        return amended(amendment().substituting(para, by.clauses()));
    }

    /**
     * Amends the profile: puts something behind a paragraph.
     *
     * @param para the paragraph, or one part of it
     * @param sentence what follows it now
     * @return the profile with it
     * @throws IllegalArgumentException where there is no such paragraph
     * @throws ProfileFaultsException with all faults of the profile that results
     */
    public AuthorityProfile insertingAfter(Para para, Sentence sentence) {
        return amended(amendment().insertingAfter(para, sentence.clauses()));
    }

    private Amendment amendment() {
        return new Amendment(authority.id(), sections);
    }

    private AuthorityProfile amended(Amendment amendment) {
        return of(authority, edition, overlays, amendment.sections(), ImmutableList.of());
    }

    /**
     * Says which edition the amended profile is.
     *
     * @param next the edition
     * @return the same clauses in that edition
     */
    public AuthorityProfile inEdition(Edition next) {
        return new AuthorityProfile(authority, next, overlays, sections, clauses);
    }

    private static ImmutableList<Clause> clauses(ImmutableList<Section> sections) {
        ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
        for (Section section : sections) {
            clauses.addAll(section.clauses());
        }
        return clauses.build();
    }

    /**
     * Answers a question.
     *
     * @param question the question
     * @return what the protocol answers; never null, and silent where nothing in the profile answers
     * @throws IllegalArgumentException where the facts stated cannot be so together
     */
    public Ruling rule(Question<?> question) {
        return tables.rule(question);
    }

    /**
     * What would decide a question of which facts are missing. Costs more than a ruling: it weighs every way in which they can turn
     * out.
     *
     * @param question the question
     * @return exactly the outcomes that are open, and every smallest set of facts that settles which it is
     * @throws IllegalArgumentException where the facts stated cannot be so together
     */
    public Deciding deciding(Question<?> question) {
        return tables.deciding(question);
    }

    /**
     * What the person asking would need: the smallest changes of facts in their reach that lead to permission, such as a need shown
     * or the right way of asking; never who they are.
     *
     * @param question the question
     * @return the ways, each with the ruling that follows; without one, the paragraphs that block
     * @throws IllegalArgumentException where the facts stated cannot be so together
     */
    public Openings openings(Question<?> question) {
        return tables.openings(question);
    }

    /**
     * Rules on the same question for each of several objects: which of these members may inspect it, which of these documents may
     * she see.
     *
     * @param <T> the topic
     * @param <P> the type of the objects
     * @param question the question without the object
     * @param part which object is put in
     * @param objects the objects
     * @return each object with its ruling, in their order, ruled on as the stream is read; the same as ruling one by one
     */
    public <T, P> Stream<Answered<P>> each(
            Question<T> question, Part<? super T, P> part, Collection<? extends P> objects) {
        return objects.stream().map(object -> new Answered<>(object, rule(question.with(part, object))));
    }

    /**
     * Every ruling that the profile can give about an act once all facts are known, over all possible worlds.
     *
     * <p>Exact, not a sample. The holders of offices are left open, so that routes are whole.
     *
     * @param act the act
     * @return the rulings, each once
     */
    public ImmutableSet<Ruling> everyRuling(Act<?> act) {
        return tables.everyRuling(act);
    }

    /**
     * Answers a question asked by names, as a scenario file asks it.
     *
     * @param question the kebab-case name of the act
     * @param facts the values by the names of the facts
     * @return what the protocol answers
     * @throws IllegalArgumentException where a name is unknown, a value is outside its domain, or the facts cannot be so together;
     *     the message lists what is accepted
     */
    public Ruling rule(String question, Map<String, ?> facts) {
        return rule(Question.named(act(question), facts));
    }

    /**
     * The act of a name: one that the protocol speaks of, or else one that the library knows.
     *
     * @param name the kebab-case name
     * @return the act
     * @throws IllegalArgumentException where there is none; the message suggests one
     */
    public Act<?> act(String name) {
        Act<?> spoken = own.get().get(name);
        return spoken == null ? Topics.act(name) : spoken;
    }

    private ImmutableMap<String, Act<?>> own() {
        return acts().stream().collect(ImmutableMap.toImmutableMap(Act::name, act -> act, (first, second) -> first));
    }

    /**
     * The authority.
     *
     * @return whose protocol it is
     */
    public Authority authority() {
        return authority;
    }

    /**
     * Which text the profile holds.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The documents laid over the protocol.
     *
     * @return each once, in the order in which they were laid over it; none for the protocol alone
     */
    public ImmutableList<Edition> overlays() {
        return overlays;
    }

    /**
     * The sections of the protocol.
     *
     * @return the sections, in document order
     */
    public ImmutableList<Section> sections() {
        return sections;
    }

    /**
     * The clauses of all sections.
     *
     * @return the clauses, in document order
     */
    public ImmutableList<Clause> clauses() {
        return clauses;
    }

    /**
     * The acts that the protocol speaks of.
     *
     * @return the acts of its norms, in document order
     */
    public ImmutableSet<Act<?>> acts() {
        return clauses.stream()
                .flatMap(clause -> clause.norm().stream())
                .<Act<?>>map(Norm::act)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
        return authority.id() + " (" + documents() + ")";
    }

    /** The edition, with what is laid over it. */
    String documents() {
        return edition + overlays.stream().map(overlay -> "; with " + overlay).collect(Collectors.joining());
    }
}
