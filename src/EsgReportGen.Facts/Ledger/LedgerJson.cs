using System;
using System.Collections.Immutable;
using System.Text.Json;

namespace EsgReportGen.Facts.Ledger;

/// <summary>Reads members of JSON objects whose form is not to be trusted: the first thing that is wrong is kept, and reading goes on with stand-ins.</summary>
internal sealed class LedgerJson
{
    private string path = string.Empty;

    /// <summary>What is wrong: a sentence; null if nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Keeps what is wrong, if nothing was before.</summary>
    public void Fail(string problem) => Problem ??= path.Length == 0 ? problem : problem + " in " + path;

    /// <summary>A member; a stand-in if it is not there.</summary>
    public JsonElement Member(JsonElement of, string name) => OptionalMember(of, name) ?? Wrong(name, "is not there", default(JsonElement));

    public JsonElement? OptionalMember(JsonElement of, string name)
    {
        if (of.ValueKind != JsonValueKind.Object)
            return Wrong(name, "has no object around it", default(JsonElement?));
        return of.TryGetProperty(name, out var member) ? member : null;
    }

    public string Text(JsonElement of, string name) => OptionalText(of, name) ?? Wrong(name, "is not there", string.Empty);

    public string? OptionalText(JsonElement of, string name) => OptionalMember(of, name) is { } member ? Read(member, name) : null;

    public string Text(JsonElement value) => Read(value, "a text");

    public int Whole(JsonElement of, string name) => Whole(Member(of, name));

    public int Whole(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : Wrong("a whole number", "is not there", 0);

    public long Long(JsonElement of, string name) =>
        Member(of, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : Wrong(name, "is no whole number", 0L);

    public double Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : Wrong("a number", "is not there", 0.0);

    public ImmutableArray<string> Texts(JsonElement of, string name) => Rows(of, name, (item, reader) => reader.Text(item));

    /// <summary>The items of an array that is a member; empty if it is not there.</summary>
    public ImmutableArray<T> Rows<T>(JsonElement of, string name, Func<JsonElement, LedgerJson, T> read)
    {
        if (Problem is not null || OptionalMember(of, name) is not { } array)
            return [];
        if (array.ValueKind != JsonValueKind.Array)
            return Wrong(name, "is no array", ImmutableArray<T>.Empty);
        var rows = ImmutableArray.CreateBuilder<T>(array.GetArrayLength());
        var outer = path;
        foreach (var item in array.EnumerateArray())
        {
            path = outer.Length > 0 ? outer : FormattableString.Invariant($"`{name}[{rows.Count}]`");
            rows.Add(read(item, this));
            if (Problem is not null)
                return [];
        }

        path = outer;
        return rows.MoveToImmutable();
    }

    /// <summary>The items of an array of a known length; empty if it is none.</summary>
    public ImmutableArray<JsonElement> Items(JsonElement value, int count) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == count
        ? [.. value.EnumerateArray()]
        : Wrong("an array", FormattableString.Invariant($"of {count} items is not there"), ImmutableArray<JsonElement>.Empty);

    /// <summary>A row of a table by its index.</summary>
    public T? Pick<T>(ImmutableArray<T> rows, int index, string table) =>
        index >= 0 && index < rows.Length ? rows[index] : Wrong(FormattableString.Invariant($"{table}[{index}]"), "is not there", default(T));

    /// <summary>A range: two texts, or null for an open end; null if it is not there.</summary>
    public LedgerRange? Range(JsonElement of, string name)
    {
        if (OptionalMember(of, name) is not { ValueKind: not JsonValueKind.Null } value)
            return null;
        var items = Items(value, 2);
        return items.IsEmpty ? null : new LedgerRange(End(items[0]), End(items[1]));

        string? End(JsonElement end) => end.ValueKind == JsonValueKind.Null ? null : Text(end);
    }

    private string Read(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
            return Wrong(name, "is no text", string.Empty);
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, or bytes that are no UTF-8.
            return Wrong(name, "is no Unicode text", string.Empty);
        }
    }

    private T Wrong<T>(string name, string what, T standIn)
    {
        Fail((name.Contains(' ', StringComparison.Ordinal) ? name : "`" + name + "`") + " " + what);
        return standIn;
    }
}
