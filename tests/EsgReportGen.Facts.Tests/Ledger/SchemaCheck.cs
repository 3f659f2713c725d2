using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace EsgReportGen.Facts.Tests.Ledger;

/// <summary>The part of JSON Schema that the ledger's schema uses: $ref, type, properties, required, items, prefixItems, enum, oneOf.</summary>
internal sealed class SchemaCheck(JsonElement root, HashSet<string> used)
{
    /// <summary>All properties that a schema lists, as <c>definition.property</c>.</summary>
    public static IEnumerable<string> PropertiesOf(JsonElement schema)
    {
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
            yield return "$." + property.Name;
        foreach (var definition in schema.GetProperty("$defs").EnumerateObject())
        {
            if (!definition.Value.TryGetProperty("properties", out var properties))
                continue;
            foreach (var property in properties.EnumerateObject())
                yield return definition.Name + "." + property.Name;
        }
    }

    public void Check(JsonElement value, JsonElement schema, string name)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            name = reference.GetString()!["#/$defs/".Length..];
            schema = root.GetProperty("$defs").GetProperty(name);
        }

        if (schema.TryGetProperty("oneOf", out var choices))
            schema = choices.EnumerateArray().Single(c => IsOf(value, c.GetProperty("type")));
        Assert.True(IsOf(value, schema.GetProperty("type")), $"{name}: {value.GetRawText()} is not {schema.GetProperty("type")}");
        if (schema.TryGetProperty("enum", out var words))
            Assert.Contains(value.GetString(), words.EnumerateArray().Select(w => w.GetString()));
        if (value.ValueKind == JsonValueKind.Object)
            CheckObject(value, schema, name);
        if (value.ValueKind == JsonValueKind.Array)
            CheckArray(value, schema, name);
    }

    private void CheckObject(JsonElement value, JsonElement schema, string name)
    {
        var properties = schema.GetProperty("properties");
        foreach (var member in value.EnumerateObject())
        {
            Assert.True(properties.TryGetProperty(member.Name, out var rule), $"{name}.{member.Name} is not in the schema");
            used.Add(name + "." + member.Name);
            Check(member.Value, rule, name + "." + member.Name);
        }

        if (schema.TryGetProperty("required", out var required))
            Assert.All(required.EnumerateArray(), r => Assert.True(value.TryGetProperty(r.GetString()!, out _), $"{name}.{r} is required"));
    }

    private void CheckArray(JsonElement value, JsonElement schema, string name)
    {
        if (schema.TryGetProperty("prefixItems", out var rules))
        {
            Assert.Equal(rules.GetArrayLength(), value.GetArrayLength());
            foreach (var (item, rule) in value.EnumerateArray().Zip(rules.EnumerateArray()))
                Check(item, rule, name);
            return;
        }

        foreach (var item in value.EnumerateArray())
            Check(item, schema.GetProperty("items"), name);
    }

    private static bool IsOf(JsonElement value, JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(t => IsOf(value, t))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "null" => value.ValueKind == JsonValueKind.Null,
            var other => throw new ArgumentException(other),
        };
}
