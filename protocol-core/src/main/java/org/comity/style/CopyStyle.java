package org.comity.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How a value type is generated that is often copied with a change: as {@link ValueStyle}, with a builder that can start from a value. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        headerComments = true,
        throwForInvalidImmutableState = Unfinished.class,
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
        allowedClasspathAnnotations = {Override.class},
        additionalStrictContainerConstructor = false)
public @interface CopyStyle {}
