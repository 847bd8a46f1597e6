using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Backtests.Margin.Tests;

/// <summary>Damaged versions of a JSON text, the same ones each time: cut, overwritten, and with values and names exchanged.</summary>
internal static class JsonMutations
{
    private static readonly string[] Values =
    [
        "null", "true", "\"\"", "\"x\"", "0", "-1", "1.5", "1e400", "-1e-400", "99999999999999999999999999999999", "9999999999999", "1e-28",
        "NaN", "[]", "{}", "[[]]", "[null]", "\"2020-13-01\"", "\"marginal\"", "[1,2,3,4,5]", "\"\\u0000\"",
        "79228162514264337593543950335",
    ];

    public static IEnumerable<string> Of(string json, int count)
    {
        var random = new Random(7);
        for (var n = 0; n < count; n++) yield return random.Next(3) == 0 ? DamageText(json, random) : DamageTree(json, random);
    }

    private static string DamageText(string json, Random random)
    {
        var at = random.Next(json.Length);
        return random.Next(4) switch
        {
            0 => json[..at],
            1 => json.Remove(at, Math.Min(random.Next(1, 20), json.Length - at)),
            2 => json.Insert(at, ((char)random.Next(0, 0x250)).ToString()),
            _ => json[..at] + "{}[],:\"0-e\n\\/*"[random.Next(13)] + json[(at + 1)..],
        };
    }

    private static string DamageTree(string json, Random random)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { FloatParseHandling = FloatParseHandling.Decimal };
        var root = JToken.ReadFrom(reader);
        for (var n = random.Next(1, 3); n > 0; n--)
        {
            var tokens = ((JContainer)root).Descendants().ToArray();
            var token = tokens[random.Next(tokens.Length)];
            var value = new JRaw(Values[random.Next(Values.Length)]);
            if (token is JProperty property)
            {
                if (random.Next(2) == 0) property.Remove();
                else if (property.Parent?[property.Name + "x"] is null)
                    property.Replace(new JProperty(property.Name + "x", property.Value));
            }
            else token.Replace(value);
        }
        return root.ToString();
    }
}
