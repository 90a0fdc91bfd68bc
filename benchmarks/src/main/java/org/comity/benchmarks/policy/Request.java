package org.comity.benchmarks.policy;

import org.comity.document.Document;
import org.comity.people.Member;

/**
 * One request to inspect a document: the objects, and the facts that follow from them.
 *
 * @param member who asks
 * @param document what is asked for
 * @param circumstances the facts, those read from the two objects and those found by an officer
 */
public record Request(Member member, Document document, Circumstances circumstances) {}
