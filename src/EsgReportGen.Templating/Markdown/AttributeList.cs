using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.Markdown;

/// <summary>What stands between braces: <c>{#id .class key="value"}</c>. Places are half-open offsets into the Markdown text.</summary>
/// <param name="Id">The id, or null.</param>
/// <param name="Classes">Class names in written order.</param>
/// <param name="Pairs">Keys and values in written order.</param>
/// <param name="Start">Offset of the opening brace.</param>
/// <param name="End">Offset behind the closing brace.</param>
internal sealed record AttributeList(AttributeWord? Id, ImmutableArray<AttributeWord> Classes, ImmutableArray<AttributePair> Pairs, int Start, int End)
{
    /// <summary>No attributes.</summary>
    public static AttributeList None { get; } = new(null, [], [], 0, 0);

    /// <summary>Whether a class name is among them.</summary>
    public bool Has(string className)
    {
        foreach (var word in Classes)
        {
            if (word.Text == className)
                return true;
        }

        return false;
    }

    /// <summary>The value of a key, or null.</summary>
    public AttributePair? Find(string key)
    {
        foreach (var pair in Pairs)
        {
            if (pair.Key.Text == key)
                return pair;
        }

        return null;
    }
}

/// <summary>A word between braces.</summary>
/// <param name="Text">The word without its sign or quotes.</param>
/// <param name="Start">Offset of its first character.</param>
internal readonly record struct AttributeWord(string Text, int Start)
{
    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>The word with its place in the template.</summary>
    public SourcedText At(Evaluation.ITextMap map) => new(Text, map.Map(Start, End));
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value without quotes.</param>
internal sealed record AttributePair(AttributeWord Key, AttributeWord Value);
