/**
 * The standard topics: one file each, with its facts, its impossible worlds and its acts. Facts that several topics share stand in
 * a wider interface ({@link org.comity.topic.AboutDocument}), whose constants the topics inherit.
 *
 * <p>A fact states what the protocols' texts turn on, never what one of them answers. To add a topic, read
 * {@link org.comity.topic.DocumentAccess}, write one like it, and list its acts in {@link org.comity.topic.Topics}.
 */
@NullMarked
package org.comity.topic;

import org.jspecify.annotations.NullMarked;
