using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Document.Tests;

/// <summary>The contract that every stage behind relies on: the tree does not change, and every part of it has a place.</summary>
public sealed class ImmutabilityTests
{
    private static readonly IEnumerable<Type> Types = typeof(ReportDocument).Assembly.GetExportedTypes().Where(t => !t.IsEnum && !IsStatic(t));

    [Fact]
    public void Property_OfAnyRecord_CannotBeSetLater() =>
        Assert.DoesNotContain(
            Types.SelectMany(t => t.GetProperties()),
            p => p.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

    [Fact]
    public void Collection_OfAnyRecord_IsImmutable() =>
        Assert.DoesNotContain(
            Types.SelectMany(t => t.GetProperties())
                .Where(p => p.PropertyType != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(p.PropertyType)),
            p => !p.PropertyType.IsGenericType || p.PropertyType.GetGenericTypeDefinition() != typeof(ImmutableArray<>));

    [Fact]
    public void Type_ThatIsNotAbstract_IsSealed() => Assert.DoesNotContain(Types, t => t.IsClass && !t.IsAbstract && !t.IsSealed);

    [Fact]
    public void BlockAndInline_AllHaveASpan() =>
        Assert.All(Types.Where(t => t.IsSubclassOf(typeof(Block)) || t.IsSubclassOf(typeof(Inline))), t => Assert.NotNull(t.GetProperty("Span", BindingFlags.Public | BindingFlags.Instance)));

    private static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;
}
