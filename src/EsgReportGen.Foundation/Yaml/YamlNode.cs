using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Yaml;

/// <summary>A node of a YAML document with its place: a <see cref="YamlScalar"/>, a <see cref="YamlMapping"/> or a <see cref="YamlSequence"/>. Immutable.</summary>
/// <param name="Span">The place: a scalar's text without quotes, a container from its first character to its last.</param>
public abstract record YamlNode(SourceSpan Span)
{
    /// <summary>Whether nothing stands here: a key without a value. A quoted empty text is not nothing.</summary>
    public virtual bool IsEmpty => false;

    /// <summary>What stands here, for a diagnostic: <c>a text</c>, <c>a list</c>, <c>a mapping</c>, <c>nothing</c>.</summary>
    public abstract string Describe();
}

/// <summary>A text. Nothing is guessed from it: <c>yes</c>, <c>012</c> and <c>1e3</c> are the characters as written.</summary>
/// <param name="Text">The text after YAML's unquoting and folding.</param>
/// <param name="IsQuoted">Whether it was written in single or double quotes.</param>
/// <param name="Span">Its place without the quotes. Offsets in the text are offsets in the span unless escapes or folded lines came between.</param>
public sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan Span) : YamlNode(Span)
{
    /// <inheritdoc />
    public override bool IsEmpty => !IsQuoted && Text.Length == 0;

    /// <summary>The text with its place.</summary>
    public SourcedText Sourced => new(Text, Span);

    /// <inheritdoc />
    public override string Describe() => IsEmpty ? "nothing" : "a text";
}

/// <summary>Keys with values, in written order; no key twice.</summary>
/// <param name="Entries">The entries in written order.</param>
/// <param name="Span">From the first key, or the brace, to the end of the last value.</param>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The value of a key; null if the key is not there.</summary>
    public YamlNode? Find(string key) => FindEntry(key)?.Value;

    /// <summary>The entry of a key; null if the key is not there.</summary>
    public YamlEntry? FindEntry(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                return entry;
        }

        return null;
    }

    /// <summary>
    /// This mapping laid over another: a key of both has the value of this one, or, where both values are mappings, these laid over each other. A key
    /// without a value changes nothing.
    /// </summary>
    /// <param name="below">The mapping below; its keys keep their order and come first.</param>
    public YamlMapping Over(YamlMapping below)
    {
        var merged = below.Entries.ToBuilder();
        foreach (var entry in Entries)
        {
            if (entry.Value.IsEmpty)
                continue;
            var at = 0;
            while (at < merged.Count && !string.Equals(merged[at].Key.Text, entry.Key.Text, StringComparison.Ordinal))
                at++;
            if (at == merged.Count)
                merged.Add(entry);
            else
                merged[at] = entry.Value is YamlMapping above && merged[at].Value is YamlMapping under ? entry with { Value = above.Over(under) } : entry;
        }

        return new YamlMapping(merged.ToImmutable(), Span);
    }

    /// <inheritdoc />
    public override string Describe() => "a mapping";
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; an empty scalar behind the key if nothing is written.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A list.</summary>
/// <param name="Items">The items in written order.</param>
/// <param name="Span">From the first dash or the bracket to the end of the last item.</param>
public sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    /// <inheritdoc />
    public override string Describe() => "a list";
}
