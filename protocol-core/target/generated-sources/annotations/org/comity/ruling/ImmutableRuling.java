package org.comity.ruling;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comity.authority.Authority;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Reading;
import org.comity.clause.Strength;
import org.comity.question.Act;
import org.jspecify.annotations.Nullable;

/**
 * Immutable implementation of {@link Ruling}.
 * <p>
 * Use the builder to create immutable instances:
 * {@code new Ruling.Builder()}.
 */
@SuppressWarnings({"all"})
final class ImmutableRuling implements Ruling {
  private final Authority authority;
  private final Act<?> act;
  private final Outcome outcome;
  private final @Nullable Strength strength;
  private final ImmutableList<Citation> citations;
  private final ImmutableList<Duty> duties;
  private final Route route;
  private final Route whenUnsure;
  private final ImmutableSet<Outcome> reachable;
  private final ImmutableSet<String> hangsOn;
  private final ImmutableList<Clause> applied;
  private final ImmutableList<Defeat> defeated;
  private final ImmutableList<Possible<Citation>> possibleCitations;
  private final ImmutableList<Possible<Duty>> possibleDuties;
  private final ImmutableMap<String, String> chosen;
  private final ImmutableList<Alternative> alternatives;
  private final ImmutableList<Presumption> presumptions;
  private final ImmutableList<Reading> readings;
  private final @Nullable Silence silence;

  private ImmutableRuling(
      Authority authority,
      Act<?> act,
      Outcome outcome,
      @Nullable Strength strength,
      ImmutableList<Citation> citations,
      ImmutableList<Duty> duties,
      Route route,
      Route whenUnsure,
      ImmutableSet<Outcome> reachable,
      ImmutableSet<String> hangsOn,
      ImmutableList<Clause> applied,
      ImmutableList<Defeat> defeated,
      ImmutableList<Possible<Citation>> possibleCitations,
      ImmutableList<Possible<Duty>> possibleDuties,
      ImmutableMap<String, String> chosen,
      ImmutableList<Alternative> alternatives,
      ImmutableList<Presumption> presumptions,
      ImmutableList<Reading> readings,
      @Nullable Silence silence) {
    this.authority = authority;
    this.act = act;
    this.outcome = outcome;
    this.strength = strength;
    this.citations = citations;
    this.duties = duties;
    this.route = route;
    this.whenUnsure = whenUnsure;
    this.reachable = reachable;
    this.hangsOn = hangsOn;
    this.applied = applied;
    this.defeated = defeated;
    this.possibleCitations = possibleCitations;
    this.possibleDuties = possibleDuties;
    this.chosen = chosen;
    this.alternatives = alternatives;
    this.presumptions = presumptions;
    this.readings = readings;
    this.silence = silence;
  }

  /**
   * @return The value of the {@code authority} attribute
   */
  @Override
  public Authority authority() {
    return authority;
  }

  /**
   * @return The value of the {@code act} attribute
   */
  @Override
  public Act<?> act() {
    return act;
  }

  /**
   * @return The value of the {@code outcome} attribute
   */
  @Override
  public Outcome outcome() {
    return outcome;
  }

  /**
   * @return The value of the {@code strength} attribute
   */
  @Override
  public Optional<Strength> strength() {
    return Optional.ofNullable(strength);
  }

  /**
   * @return The value of the {@code citations} attribute
   */
  @Override
  public ImmutableList<Citation> citations() {
    return citations;
  }

  /**
   * @return The value of the {@code duties} attribute
   */
  @Override
  public ImmutableList<Duty> duties() {
    return duties;
  }

  /**
   * @return The value of the {@code route} attribute
   */
  @Override
  public Route route() {
    return route;
  }

  /**
   * @return The value of the {@code whenUnsure} attribute
   */
  @Override
  public Route whenUnsure() {
    return whenUnsure;
  }

  /**
   * @return The value of the {@code reachable} attribute
   */
  @Override
  public ImmutableSet<Outcome> reachable() {
    return reachable;
  }

  /**
   * @return The value of the {@code hangsOn} attribute
   */
  @Override
  public ImmutableSet<String> hangsOn() {
    return hangsOn;
  }

  /**
   * @return The value of the {@code applied} attribute
   */
  @Override
  public ImmutableList<Clause> applied() {
    return applied;
  }

  /**
   * @return The value of the {@code defeated} attribute
   */
  @Override
  public ImmutableList<Defeat> defeated() {
    return defeated;
  }

  /**
   * @return The value of the {@code possibleCitations} attribute
   */
  @Override
  public ImmutableList<Possible<Citation>> possibleCitations() {
    return possibleCitations;
  }

  /**
   * @return The value of the {@code possibleDuties} attribute
   */
  @Override
  public ImmutableList<Possible<Duty>> possibleDuties() {
    return possibleDuties;
  }

  /**
   * @return The value of the {@code chosen} attribute
   */
  @Override
  public ImmutableMap<String, String> chosen() {
    return chosen;
  }

  /**
   * @return The value of the {@code alternatives} attribute
   */
  @Override
  public ImmutableList<Alternative> alternatives() {
    return alternatives;
  }

  /**
   * @return The value of the {@code presumptions} attribute
   */
  @Override
  public ImmutableList<Presumption> presumptions() {
    return presumptions;
  }

  /**
   * @return The value of the {@code readings} attribute
   */
  @Override
  public ImmutableList<Reading> readings() {
    return readings;
  }

  /**
   * @return The value of the {@code silence} attribute
   */
  @Override
  public Optional<Silence> silence() {
    return Optional.ofNullable(silence);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Ruling#authority() authority} attribute.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for authority
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableRuling withAuthority(Authority value) {
    if (this.authority == value) return this;
    Authority newValue = Objects.requireNonNull(value, "authority");
    return new ImmutableRuling(
        newValue,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Ruling#act() act} attribute.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for act
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableRuling withAct(Act<?> value) {
    if (this.act == value) return this;
    Act<?> newValue = Objects.requireNonNull(value, "act");
    return new ImmutableRuling(
        this.authority,
        newValue,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Ruling#outcome() outcome} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for outcome
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableRuling withOutcome(Outcome value) {
    Outcome newValue = Objects.requireNonNull(value, "outcome");
    if (this.outcome == newValue) return this;
    return new ImmutableRuling(
        this.authority,
        this.act,
        newValue,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object by setting a <em>present</em> value for the optional {@link Ruling#strength() strength} attribute.
   * @param value The value for strength
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withStrength(Strength value) {
    Strength newValue = Objects.requireNonNull(value, "strength");
    if (this.strength == newValue) return this;
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        newValue,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object by setting an optional value for the {@link Ruling#strength() strength} attribute.
   * An equality check is used on inner value to prevent copying of the same value by returning {@code this}.
   * @param optional An optional value for strength
   * @return A modified copy or {@code this} if not changed
   */
  @SuppressWarnings("unchecked") // safe covariant cast
  public final ImmutableRuling withStrength(Optional<? extends Strength> optional) {
    @Nullable Strength value = optional.orElse(null);
    if (this.strength == value) return this;
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        value,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#citations() citations}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableRuling withCitations(Citation @Nullable ... elements) {
    ImmutableList<Citation> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        newValue,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#citations() citations}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of citations elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withCitations(Iterable<? extends Citation> elements) {
    if (this.citations == elements) return this;
    ImmutableList<Citation> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        newValue,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#duties() duties}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableRuling withDuties(Duty @Nullable ... elements) {
    ImmutableList<Duty> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        newValue,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#duties() duties}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of duties elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withDuties(Iterable<? extends Duty> elements) {
    if (this.duties == elements) return this;
    ImmutableList<Duty> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        newValue,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Ruling#route() route} attribute.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for route
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableRuling withRoute(Route value) {
    if (this.route == value) return this;
    Route newValue = Objects.requireNonNull(value, "route");
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        newValue,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Ruling#whenUnsure() whenUnsure} attribute.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for whenUnsure
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableRuling withWhenUnsure(Route value) {
    if (this.whenUnsure == value) return this;
    Route newValue = Objects.requireNonNull(value, "whenUnsure");
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        newValue,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#reachable() reachable}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableRuling withReachable(Outcome @Nullable ... elements) {
    ImmutableSet<Outcome> newValue = Sets.immutableEnumSet(Arrays.asList(elements));
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        newValue,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#reachable() reachable}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of reachable elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withReachable(Iterable<Outcome> elements) {
    if (this.reachable == elements) return this;
    ImmutableSet<Outcome> newValue = Sets.immutableEnumSet(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        newValue,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#hangsOn() hangsOn}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableRuling withHangsOn(String @Nullable ... elements) {
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        newValue,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#hangsOn() hangsOn}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of hangsOn elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withHangsOn(Iterable<String> elements) {
    if (this.hangsOn == elements) return this;
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        newValue,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#applied() applied}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableRuling withApplied(Clause @Nullable ... elements) {
    ImmutableList<Clause> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        newValue,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#applied() applied}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of applied elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withApplied(Iterable<? extends Clause> elements) {
    if (this.applied == elements) return this;
    ImmutableList<Clause> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        newValue,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#defeated() defeated}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableRuling withDefeated(Defeat @Nullable ... elements) {
    ImmutableList<Defeat> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        newValue,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#defeated() defeated}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of defeated elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withDefeated(Iterable<? extends Defeat> elements) {
    if (this.defeated == elements) return this;
    ImmutableList<Defeat> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        newValue,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#possibleCitations() possibleCitations}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  @SafeVarargs @SuppressWarnings("varargs")
  public final ImmutableRuling withPossibleCitations(Possible<Citation> @Nullable ... elements) {
    ImmutableList<Possible<Citation>> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        newValue,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#possibleCitations() possibleCitations}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of possibleCitations elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withPossibleCitations(Iterable<? extends Possible<Citation>> elements) {
    if (this.possibleCitations == elements) return this;
    ImmutableList<Possible<Citation>> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        newValue,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#possibleDuties() possibleDuties}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  @SafeVarargs @SuppressWarnings("varargs")
  public final ImmutableRuling withPossibleDuties(Possible<Duty> @Nullable ... elements) {
    ImmutableList<Possible<Duty>> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        newValue,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#possibleDuties() possibleDuties}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of possibleDuties elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withPossibleDuties(Iterable<? extends Possible<Duty>> elements) {
    if (this.possibleDuties == elements) return this;
    ImmutableList<Possible<Duty>> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        newValue,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object by replacing the {@link Ruling#chosen() chosen} map with the specified map.
   * Nulls are not permitted as keys or values.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param entries The entries to replace the chosen map
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withChosen(Map<String, ? extends String> entries) {
    if (this.chosen == entries) return this;
    ImmutableMap<String, String> newValue = ImmutableMap.copyOf(entries);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        newValue,
        this.alternatives,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#alternatives() alternatives}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableRuling withAlternatives(Alternative @Nullable ... elements) {
    ImmutableList<Alternative> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        newValue,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#alternatives() alternatives}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of alternatives elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withAlternatives(Iterable<? extends Alternative> elements) {
    if (this.alternatives == elements) return this;
    ImmutableList<Alternative> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        newValue,
        this.presumptions,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#presumptions() presumptions}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableRuling withPresumptions(Presumption @Nullable ... elements) {
    ImmutableList<Presumption> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        newValue,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#presumptions() presumptions}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of presumptions elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withPresumptions(Iterable<? extends Presumption> elements) {
    if (this.presumptions == elements) return this;
    ImmutableList<Presumption> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        newValue,
        this.readings,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#readings() readings}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableRuling withReadings(Reading @Nullable ... elements) {
    ImmutableList<Reading> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        newValue,
        this.silence);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Ruling#readings() readings}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of readings elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withReadings(Iterable<? extends Reading> elements) {
    if (this.readings == elements) return this;
    ImmutableList<Reading> newValue = ImmutableList.copyOf(elements);
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        newValue,
        this.silence);
  }

  /**
   * Copy the current immutable object by setting a <em>present</em> value for the optional {@link Ruling#silence() silence} attribute.
   * @param value The value for silence
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableRuling withSilence(Silence value) {
    Silence newValue = Objects.requireNonNull(value, "silence");
    if (this.silence == newValue) return this;
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        newValue);
  }

  /**
   * Copy the current immutable object by setting an optional value for the {@link Ruling#silence() silence} attribute.
   * A shallow reference equality check is used on unboxed optional value to prevent copying of the same value by returning {@code this}.
   * @param optional An optional value for silence
   * @return A modified copy or {@code this} if not changed
   */
  @SuppressWarnings("unchecked") // safe covariant cast
  public final ImmutableRuling withSilence(Optional<? extends Silence> optional) {
    @Nullable Silence value = optional.orElse(null);
    if (this.silence == value) return this;
    return new ImmutableRuling(
        this.authority,
        this.act,
        this.outcome,
        this.strength,
        this.citations,
        this.duties,
        this.route,
        this.whenUnsure,
        this.reachable,
        this.hangsOn,
        this.applied,
        this.defeated,
        this.possibleCitations,
        this.possibleDuties,
        this.chosen,
        this.alternatives,
        this.presumptions,
        this.readings,
        value);
  }

  /**
   * This instance is equal to all instances of {@code ImmutableRuling} that have equal attribute values.
   * @return {@code true} if {@code this} is equal to {@code another} instance
   */
  @Override
  public boolean equals(@Nullable Object another) {
    if (this == another) return true;
    return another instanceof ImmutableRuling
        && equalsByValue((ImmutableRuling) another);
  }

  private boolean equalsByValue(ImmutableRuling another) {
    return authority.equals(another.authority)
        && act.equals(another.act)
        && outcome.equals(another.outcome)
        && Objects.equals(strength, another.strength)
        && citations.equals(another.citations)
        && duties.equals(another.duties)
        && route.equals(another.route)
        && whenUnsure.equals(another.whenUnsure)
        && reachable.equals(another.reachable)
        && hangsOn.equals(another.hangsOn)
        && applied.equals(another.applied)
        && defeated.equals(another.defeated)
        && possibleCitations.equals(another.possibleCitations)
        && possibleDuties.equals(another.possibleDuties)
        && chosen.equals(another.chosen)
        && alternatives.equals(another.alternatives)
        && presumptions.equals(another.presumptions)
        && readings.equals(another.readings)
        && Objects.equals(silence, another.silence);
  }

  /**
   * Computes a hash code from attributes: {@code authority}, {@code act}, {@code outcome}, {@code strength}, {@code citations}, {@code duties}, {@code route}, {@code whenUnsure}, {@code reachable}, {@code hangsOn}, {@code applied}, {@code defeated}, {@code possibleCitations}, {@code possibleDuties}, {@code chosen}, {@code alternatives}, {@code presumptions}, {@code readings}, {@code silence}.
   * @return hashCode value
   */
  @Override
  public int hashCode() {
    int h = 5381;
    h += (h << 5) + authority.hashCode();
    h += (h << 5) + act.hashCode();
    h += (h << 5) + outcome.hashCode();
    h += (h << 5) + Objects.hashCode(strength);
    h += (h << 5) + citations.hashCode();
    h += (h << 5) + duties.hashCode();
    h += (h << 5) + route.hashCode();
    h += (h << 5) + whenUnsure.hashCode();
    h += (h << 5) + reachable.hashCode();
    h += (h << 5) + hangsOn.hashCode();
    h += (h << 5) + applied.hashCode();
    h += (h << 5) + defeated.hashCode();
    h += (h << 5) + possibleCitations.hashCode();
    h += (h << 5) + possibleDuties.hashCode();
    h += (h << 5) + chosen.hashCode();
    h += (h << 5) + alternatives.hashCode();
    h += (h << 5) + presumptions.hashCode();
    h += (h << 5) + readings.hashCode();
    h += (h << 5) + Objects.hashCode(silence);
    return h;
  }

  /**
   * Prints the immutable value {@code Ruling} with attribute values.
   * @return A string representation of the value
   */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("Ruling")
        .omitNullValues()
        .add("authority", authority)
        .add("act", act)
        .add("outcome", outcome)
        .add("strength", strength)
        .add("citations", citations)
        .add("duties", duties)
        .add("route", route)
        .add("whenUnsure", whenUnsure)
        .add("reachable", reachable)
        .add("hangsOn", hangsOn)
        .add("applied", applied)
        .add("defeated", defeated)
        .add("possibleCitations", possibleCitations)
        .add("possibleDuties", possibleDuties)
        .add("chosen", chosen)
        .add("alternatives", alternatives)
        .add("presumptions", presumptions)
        .add("readings", readings)
        .add("silence", silence)
        .toString();
  }

  /**
   * Creates an immutable copy of a {@link Ruling} value.
   * Uses accessors to get values to initialize the new immutable instance.
   * If an instance is already immutable, it is returned as is.
   * @param instance The instance to copy
   * @return A copied immutable Ruling instance
   */
  public static Ruling copyOf(Ruling instance) {
    if (instance instanceof ImmutableRuling) {
      return (ImmutableRuling) instance;
    }
    return new Ruling.Builder()
        .from(instance)
        .build();
  }

  /**
   * Builds instances of type {@link Ruling Ruling}.
   * Initialize attributes and then invoke the {@link #build()} method to create an
   * immutable instance.
   * <p><em>{@code Builder} is not thread-safe and generally should not be stored in a field or collection,
   * but instead used immediately to create instances.</em>
   */
  public static class Builder {
    private static final long INIT_BIT_AUTHORITY = 0x1L;
    private static final long INIT_BIT_ACT = 0x2L;
    private static final long INIT_BIT_OUTCOME = 0x4L;
    private static final long INIT_BIT_ROUTE = 0x8L;
    private static final long INIT_BIT_WHEN_UNSURE = 0x10L;
    private long initBits = 0x1fL;

    private @Nullable Authority authority;
    private @Nullable Act<?> act;
    private @Nullable Outcome outcome;
    private @Nullable Strength strength;
    private ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    private ImmutableList.Builder<Duty> duties = ImmutableList.builder();
    private @Nullable Route route;
    private @Nullable Route whenUnsure;
    private ImmutableSet.Builder<Outcome> reachable = ImmutableSet.builder();
    private ImmutableSet.Builder<String> hangsOn = ImmutableSet.builder();
    private ImmutableList.Builder<Clause> applied = ImmutableList.builder();
    private ImmutableList.Builder<Defeat> defeated = ImmutableList.builder();
    private ImmutableList.Builder<Possible<Citation>> possibleCitations = ImmutableList.builder();
    private ImmutableList.Builder<Possible<Duty>> possibleDuties = ImmutableList.builder();
    private ImmutableMap.Builder<String, String> chosen = ImmutableMap.builder();
    private ImmutableList.Builder<Alternative> alternatives = ImmutableList.builder();
    private ImmutableList.Builder<Presumption> presumptions = ImmutableList.builder();
    private ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    private @Nullable Silence silence;

    /**
     * Creates a builder for {@link Ruling Ruling} instances.
     * <pre>
     * new Ruling.Builder()
     *    .authority(org.comity.authority.Authority) // required {@link Ruling#authority() authority}
     *    .act(org.comity.question.Act&lt;?&gt;) // required {@link Ruling#act() act}
     *    .outcome(org.comity.ruling.Outcome) // required {@link Ruling#outcome() outcome}
     *    .strength(Optional&lt;org.comity.clause.Strength&gt;) // optional {@link Ruling#strength() strength}
     *    .addCitations|addAllCitations(org.comity.clause.Citation) // {@link Ruling#citations() citations} elements
     *    .addDuties|addAllDuties(org.comity.clause.Duty) // {@link Ruling#duties() duties} elements
     *    .route(org.comity.ruling.Route) // required {@link Ruling#route() route}
     *    .whenUnsure(org.comity.ruling.Route) // required {@link Ruling#whenUnsure() whenUnsure}
     *    .addReachable|addAllReachable(org.comity.ruling.Outcome) // {@link Ruling#reachable() reachable} elements
     *    .addHangsOn|addAllHangsOn(String) // {@link Ruling#hangsOn() hangsOn} elements
     *    .addApplied|addAllApplied(org.comity.clause.Clause) // {@link Ruling#applied() applied} elements
     *    .addDefeated|addAllDefeated(org.comity.ruling.Defeat) // {@link Ruling#defeated() defeated} elements
     *    .addPossibleCitations|addAllPossibleCitations(org.comity.ruling.Possible&lt;org.comity.clause.Citation&gt;) // {@link Ruling#possibleCitations() possibleCitations} elements
     *    .addPossibleDuties|addAllPossibleDuties(org.comity.ruling.Possible&lt;org.comity.clause.Duty&gt;) // {@link Ruling#possibleDuties() possibleDuties} elements
     *    .putChosen|putAllChosen(String =&gt; String) // {@link Ruling#chosen() chosen} mappings
     *    .addAlternatives|addAllAlternatives(org.comity.ruling.Alternative) // {@link Ruling#alternatives() alternatives} elements
     *    .addPresumptions|addAllPresumptions(org.comity.ruling.Presumption) // {@link Ruling#presumptions() presumptions} elements
     *    .addReadings|addAllReadings(org.comity.clause.Reading) // {@link Ruling#readings() readings} elements
     *    .silence(Optional&lt;org.comity.ruling.Silence&gt;) // optional {@link Ruling#silence() silence}
     *    .build();
     * </pre>
     */
    public Builder() {
      if (!(this instanceof Ruling.Builder)) {
        throw new UnsupportedOperationException("Use: new Ruling.Builder()");
      }
    }

    /**
     * Fill a builder with attribute values from the provided {@code Ruling} instance.
     * Regular attribute values will be replaced with those from the given instance.
     * Absent optional values will not replace present values.
     * Collection elements and entries will be added, not replaced.
     * @param instance The instance from which to copy values
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder from(Ruling instance) {
      Objects.requireNonNull(instance, "instance");
      this.authority(instance.authority());
      this.act(instance.act());
      this.outcome(instance.outcome());
      Optional<Strength> strengthOptional = instance.strength();
      if (strengthOptional.isPresent()) {
        strength(strengthOptional);
      }
      addAllCitations(instance.citations());
      addAllDuties(instance.duties());
      this.route(instance.route());
      this.whenUnsure(instance.whenUnsure());
      addAllReachable(instance.reachable());
      addAllHangsOn(instance.hangsOn());
      addAllApplied(instance.applied());
      addAllDefeated(instance.defeated());
      addAllPossibleCitations(instance.possibleCitations());
      addAllPossibleDuties(instance.possibleDuties());
      putAllChosen(instance.chosen());
      addAllAlternatives(instance.alternatives());
      addAllPresumptions(instance.presumptions());
      addAllReadings(instance.readings());
      Optional<Silence> silenceOptional = instance.silence();
      if (silenceOptional.isPresent()) {
        silence(silenceOptional);
      }
      return (Ruling.Builder) this;
    }

    /**
     * Initializes the value for the {@link Ruling#authority() authority} attribute.
     * @param authority The value for authority 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder authority(Authority authority) {
      this.authority = Objects.requireNonNull(authority, "authority");
      initBits &= ~INIT_BIT_AUTHORITY;
      return (Ruling.Builder) this;
    }

    /**
     * Initializes the value for the {@link Ruling#act() act} attribute.
     * @param act The value for act 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder act(Act<?> act) {
      this.act = Objects.requireNonNull(act, "act");
      initBits &= ~INIT_BIT_ACT;
      return (Ruling.Builder) this;
    }

    /**
     * Initializes the value for the {@link Ruling#outcome() outcome} attribute.
     * @param outcome The value for outcome 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder outcome(Outcome outcome) {
      this.outcome = Objects.requireNonNull(outcome, "outcome");
      initBits &= ~INIT_BIT_OUTCOME;
      return (Ruling.Builder) this;
    }

    /**
     * Initializes the optional value {@link Ruling#strength() strength} to strength.
     * @param strength The value for strength
     * @return {@code this} builder for chained invocation
     */
    public final Ruling.Builder strength(Strength strength) {
      this.strength = Objects.requireNonNull(strength, "strength");
      return (Ruling.Builder) this;
    }

    /**
     * Initializes the optional value {@link Ruling#strength() strength} to strength.
     * @param strength The value for strength
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder strength(Optional<? extends Strength> strength) {
      this.strength = strength.orElse(null);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#citations() citations} list.
     * @param element A citations element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addCitations(Citation element) {
      this.citations.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#citations() citations} list.
     * @param elements An array of citations elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addCitations(Citation... elements) {
      this.citations.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#citations() citations} list.
     * @param elements An iterable of citations elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder citations(Iterable<? extends Citation> elements) {
      this.citations = ImmutableList.builder();
      return addAllCitations(elements);
    }

    /**
     * Adds elements to {@link Ruling#citations() citations} list.
     * @param elements An iterable of citations elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllCitations(Iterable<? extends Citation> elements) {
      this.citations.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#duties() duties} list.
     * @param element A duties element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addDuties(Duty element) {
      this.duties.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#duties() duties} list.
     * @param elements An array of duties elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addDuties(Duty... elements) {
      this.duties.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#duties() duties} list.
     * @param elements An iterable of duties elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder duties(Iterable<? extends Duty> elements) {
      this.duties = ImmutableList.builder();
      return addAllDuties(elements);
    }

    /**
     * Adds elements to {@link Ruling#duties() duties} list.
     * @param elements An iterable of duties elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllDuties(Iterable<? extends Duty> elements) {
      this.duties.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Initializes the value for the {@link Ruling#route() route} attribute.
     * @param route The value for route 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder route(Route route) {
      this.route = Objects.requireNonNull(route, "route");
      initBits &= ~INIT_BIT_ROUTE;
      return (Ruling.Builder) this;
    }

    /**
     * Initializes the value for the {@link Ruling#whenUnsure() whenUnsure} attribute.
     * @param whenUnsure The value for whenUnsure 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder whenUnsure(Route whenUnsure) {
      this.whenUnsure = Objects.requireNonNull(whenUnsure, "whenUnsure");
      initBits &= ~INIT_BIT_WHEN_UNSURE;
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#reachable() reachable} set.
     * @param element A reachable element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addReachable(Outcome element) {
      this.reachable.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#reachable() reachable} set.
     * @param elements An array of reachable elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addReachable(Outcome... elements) {
      this.reachable.addAll(Arrays.asList(elements));
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#reachable() reachable} set.
     * @param elements An iterable of reachable elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder reachable(Iterable<Outcome> elements) {
      this.reachable = ImmutableSet.builder();
      return addAllReachable(elements);
    }

    /**
     * Adds elements to {@link Ruling#reachable() reachable} set.
     * @param elements An iterable of reachable elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllReachable(Iterable<Outcome> elements) {
      this.reachable.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#hangsOn() hangsOn} set.
     * @param element A hangsOn element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addHangsOn(String element) {
      this.hangsOn.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#hangsOn() hangsOn} set.
     * @param elements An array of hangsOn elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addHangsOn(String... elements) {
      this.hangsOn.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#hangsOn() hangsOn} set.
     * @param elements An iterable of hangsOn elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder hangsOn(Iterable<String> elements) {
      this.hangsOn = ImmutableSet.builder();
      return addAllHangsOn(elements);
    }

    /**
     * Adds elements to {@link Ruling#hangsOn() hangsOn} set.
     * @param elements An iterable of hangsOn elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllHangsOn(Iterable<String> elements) {
      this.hangsOn.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#applied() applied} list.
     * @param element A applied element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addApplied(Clause element) {
      this.applied.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#applied() applied} list.
     * @param elements An array of applied elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addApplied(Clause... elements) {
      this.applied.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#applied() applied} list.
     * @param elements An iterable of applied elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder applied(Iterable<? extends Clause> elements) {
      this.applied = ImmutableList.builder();
      return addAllApplied(elements);
    }

    /**
     * Adds elements to {@link Ruling#applied() applied} list.
     * @param elements An iterable of applied elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllApplied(Iterable<? extends Clause> elements) {
      this.applied.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#defeated() defeated} list.
     * @param element A defeated element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addDefeated(Defeat element) {
      this.defeated.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#defeated() defeated} list.
     * @param elements An array of defeated elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addDefeated(Defeat... elements) {
      this.defeated.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#defeated() defeated} list.
     * @param elements An iterable of defeated elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder defeated(Iterable<? extends Defeat> elements) {
      this.defeated = ImmutableList.builder();
      return addAllDefeated(elements);
    }

    /**
     * Adds elements to {@link Ruling#defeated() defeated} list.
     * @param elements An iterable of defeated elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllDefeated(Iterable<? extends Defeat> elements) {
      this.defeated.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#possibleCitations() possibleCitations} list.
     * @param element A possibleCitations element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addPossibleCitations(Possible<Citation> element) {
      this.possibleCitations.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#possibleCitations() possibleCitations} list.
     * @param elements An array of possibleCitations elements
     * @return {@code this} builder for use in a chained invocation
     */
    @SafeVarargs @SuppressWarnings("varargs")
    public final Ruling.Builder addPossibleCitations(Possible<Citation>... elements) {
      this.possibleCitations.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#possibleCitations() possibleCitations} list.
     * @param elements An iterable of possibleCitations elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder possibleCitations(Iterable<? extends Possible<Citation>> elements) {
      this.possibleCitations = ImmutableList.builder();
      return addAllPossibleCitations(elements);
    }

    /**
     * Adds elements to {@link Ruling#possibleCitations() possibleCitations} list.
     * @param elements An iterable of possibleCitations elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllPossibleCitations(Iterable<? extends Possible<Citation>> elements) {
      this.possibleCitations.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#possibleDuties() possibleDuties} list.
     * @param element A possibleDuties element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addPossibleDuties(Possible<Duty> element) {
      this.possibleDuties.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#possibleDuties() possibleDuties} list.
     * @param elements An array of possibleDuties elements
     * @return {@code this} builder for use in a chained invocation
     */
    @SafeVarargs @SuppressWarnings("varargs")
    public final Ruling.Builder addPossibleDuties(Possible<Duty>... elements) {
      this.possibleDuties.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#possibleDuties() possibleDuties} list.
     * @param elements An iterable of possibleDuties elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder possibleDuties(Iterable<? extends Possible<Duty>> elements) {
      this.possibleDuties = ImmutableList.builder();
      return addAllPossibleDuties(elements);
    }

    /**
     * Adds elements to {@link Ruling#possibleDuties() possibleDuties} list.
     * @param elements An iterable of possibleDuties elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllPossibleDuties(Iterable<? extends Possible<Duty>> elements) {
      this.possibleDuties.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Put one entry to the {@link Ruling#chosen() chosen} map.
     * @param key The key in the chosen map
     * @param value The associated value in the chosen map
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder putChosen(String key, String value) {
      this.chosen.put(key, value);
      return (Ruling.Builder) this;
    }

    /**
     * Put one entry to the {@link Ruling#chosen() chosen} map. Nulls are not permitted
     * @param entry The key and value entry
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder putChosen(Map.Entry<String, ? extends String> entry) {
      this.chosen.put(entry);
      return (Ruling.Builder) this;
    }

    /**
     * Sets or replaces all mappings from the specified map as entries for the {@link Ruling#chosen() chosen} map. Nulls are not permitted
     * @param entries The entries that will be added to the chosen map
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder chosen(Map<String, ? extends String> entries) {
      this.chosen = ImmutableMap.builder();
      return putAllChosen(entries);
    }

    /**
     * Put all mappings from the specified map as entries to {@link Ruling#chosen() chosen} map. Nulls are not permitted
     * @param entries The entries that will be added to the chosen map
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder putAllChosen(Map<String, ? extends String> entries) {
      this.chosen.putAll(entries);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#alternatives() alternatives} list.
     * @param element A alternatives element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAlternatives(Alternative element) {
      this.alternatives.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#alternatives() alternatives} list.
     * @param elements An array of alternatives elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAlternatives(Alternative... elements) {
      this.alternatives.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#alternatives() alternatives} list.
     * @param elements An iterable of alternatives elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder alternatives(Iterable<? extends Alternative> elements) {
      this.alternatives = ImmutableList.builder();
      return addAllAlternatives(elements);
    }

    /**
     * Adds elements to {@link Ruling#alternatives() alternatives} list.
     * @param elements An iterable of alternatives elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllAlternatives(Iterable<? extends Alternative> elements) {
      this.alternatives.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#presumptions() presumptions} list.
     * @param element A presumptions element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addPresumptions(Presumption element) {
      this.presumptions.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#presumptions() presumptions} list.
     * @param elements An array of presumptions elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addPresumptions(Presumption... elements) {
      this.presumptions.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#presumptions() presumptions} list.
     * @param elements An iterable of presumptions elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder presumptions(Iterable<? extends Presumption> elements) {
      this.presumptions = ImmutableList.builder();
      return addAllPresumptions(elements);
    }

    /**
     * Adds elements to {@link Ruling#presumptions() presumptions} list.
     * @param elements An iterable of presumptions elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllPresumptions(Iterable<? extends Presumption> elements) {
      this.presumptions.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Adds one element to {@link Ruling#readings() readings} list.
     * @param element A readings element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addReadings(Reading element) {
      this.readings.add(element);
      return (Ruling.Builder) this;
    }

    /**
     * Adds elements to {@link Ruling#readings() readings} list.
     * @param elements An array of readings elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addReadings(Reading... elements) {
      this.readings.add(elements);
      return (Ruling.Builder) this;
    }


    /**
     * Sets or replaces all elements for {@link Ruling#readings() readings} list.
     * @param elements An iterable of readings elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder readings(Iterable<? extends Reading> elements) {
      this.readings = ImmutableList.builder();
      return addAllReadings(elements);
    }

    /**
     * Adds elements to {@link Ruling#readings() readings} list.
     * @param elements An iterable of readings elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder addAllReadings(Iterable<? extends Reading> elements) {
      this.readings.addAll(elements);
      return (Ruling.Builder) this;
    }

    /**
     * Initializes the optional value {@link Ruling#silence() silence} to silence.
     * @param silence The value for silence
     * @return {@code this} builder for chained invocation
     */
    public final Ruling.Builder silence(Silence silence) {
      this.silence = Objects.requireNonNull(silence, "silence");
      return (Ruling.Builder) this;
    }

    /**
     * Initializes the optional value {@link Ruling#silence() silence} to silence.
     * @param silence The value for silence
     * @return {@code this} builder for use in a chained invocation
     */
    public final Ruling.Builder silence(Optional<? extends Silence> silence) {
      this.silence = silence.orElse(null);
      return (Ruling.Builder) this;
    }

    /**
     * Builds a new {@link Ruling Ruling}.
     * @return An immutable instance of Ruling
     * @throws java.lang.IllegalStateException if any required attributes are missing
     */
    public Ruling build() {
      if (initBits != 0) {
        throw new IllegalStateException(formatRequiredAttributesMessage());
      }
      return new ImmutableRuling(
          authority,
          act,
          outcome,
          strength,
          citations.build(),
          duties.build(),
          route,
          whenUnsure,
          Sets.immutableEnumSet(reachable.build()),
          hangsOn.build(),
          applied.build(),
          defeated.build(),
          possibleCitations.build(),
          possibleDuties.build(),
          chosen.build(),
          alternatives.build(),
          presumptions.build(),
          readings.build(),
          silence);
    }

    private String formatRequiredAttributesMessage() {
      List<String> attributes = new ArrayList<>();
      if ((initBits & INIT_BIT_AUTHORITY) != 0) attributes.add("authority");
      if ((initBits & INIT_BIT_ACT) != 0) attributes.add("act");
      if ((initBits & INIT_BIT_OUTCOME) != 0) attributes.add("outcome");
      if ((initBits & INIT_BIT_ROUTE) != 0) attributes.add("route");
      if ((initBits & INIT_BIT_WHEN_UNSURE) != 0) attributes.add("whenUnsure");
      return "Cannot build Ruling, some of required attributes are not set " + attributes;
    }
  }
}
