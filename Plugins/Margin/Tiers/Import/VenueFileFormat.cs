using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Margin;

/// <summary>
/// Writes JSON as venue files are written: what fits stands in one line, rows of numbers stand several to a line, and numbers have the
/// digits
/// that they need.
/// </summary>
internal static class VenueFileFormat
{
    private const int Width = 136;
    private const string Step = "  ";

    public static string Format(JObject file)
    {
        var text = new StringBuilder();
        Object(text, file, "");
        return text.Append('\n').ToString();
    }

    private static void Value(StringBuilder text, JToken value, string indent, int used)
    {
        var line = Line(value);
        if (indent.Length + used + line.Length <= Width) text.Append(line);
        else if (value is JObject inner) Object(text, inner, indent);
        else if (value is JArray { Count: > 0 } list) List(text, list, indent);
        else text.Append(line);
    }

    private static void Object(StringBuilder text, JObject value, string indent)
    {
        var deeper = indent + Step;
        text.Append('{');
        var separator = "";
        foreach (var property in value.Properties())
        {
            var key = JsonConvert.ToString(property.Name) + ": ";
            text.Append(separator).Append('\n').Append(deeper).Append(key);
            Value(text, property.Value, deeper, key.Length);
            separator = ",";
        }
        text.Append('\n').Append(indent).Append('}');
    }

    private static void List(StringBuilder text, JArray list, string indent)
    {
        var deeper = indent + Step;
        text.Append('[');
        if (list[0] is JArray) Rows(text, list, deeper);
        else
        {
            var separator = "";
            foreach (var item in list)
            {
                text.Append(separator).Append('\n').Append(deeper);
                Value(text, item, deeper, 0);
                separator = ",";
            }
            text.Append('\n').Append(indent);
        }
        text.Append(']');
    }

    private static void Rows(StringBuilder text, JArray rows, string indent)
    {
        var used = 0;
        for (var n = 0; n < rows.Count; n++)
        {
            var row = Line(rows[n]) + (n < rows.Count - 1 ? "," : "");
            if (used == 0 || indent.Length + used + 1 + row.Length > Width)
            {
                text.Append('\n').Append(indent);
                used = 0;
            }
            else
            {
                text.Append(' ');
                used++;
            }
            text.Append(row);
            used += row.Length;
        }
    }

    private static string Line(JToken value) => value switch
    {
        JObject inner => inner.Count == 0
            ? "{}"
            : "{ " + string.Join(", ", inner.Properties().Select(one => $"{JsonConvert.ToString(one.Name)}: {Line(one.Value)}")) + " }",
        JArray list => "[" + string.Join(", ", list.Select(Line)) + "]",
        JValue { Value: decimal number } => number.ToString("0.############################", CultureInfo.InvariantCulture),
        _ => value.ToString(Formatting.None),
    };
}
