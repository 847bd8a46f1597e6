using System.Globalization;

namespace Backtests.Margin;

/// <summary>Reads leverage tiers from the forms of <see cref="TierFileFormat"/>, each symbol as it stands there.</summary>
internal static class TierFileReader
{
    // Some tables end with the largest 64-bit number where there is no end.
    private const decimal NoEnd = 1e14m;

    /// <summary>Reads a file.</summary>
    /// <exception cref="MarginException">File, place, value and reason of what is wrong with it.</exception>
    public static IReadOnlyList<ImportedSymbol> Read(JsonCursor root, ref TierFileFormat format)
    {
        if (format == TierFileFormat.Auto) format = Recognise(root);
        ImportedSymbol[] symbols = format switch
        {
            TierFileFormat.Ccxt => [.. root.Properties().Select(pair => Ccxt(pair.Name, pair.Value))],
            TierFileFormat.Binance => [.. (root.IsList ? root.Items() : [root]).Select(Binance)],
            TierFileFormat.Bybit => [.. Rows(root["result"]["list"], "symbol").Select(group => Bybit(group.Name, group.Rows))],
            TierFileFormat.Okx => [.. Rows(root["data"], "instFamily").Select(group => Okx(group.Name, group.Rows))],
            _ => [.. Rows(root, "contract").Select(group => Gate(group.Name, group.Rows))],
        };
        return symbols.Length > 0 ? symbols : throw root.Error("no symbol is in it");
    }

    private static TierFileFormat Recognise(JsonCursor root)
    {
        if (root.IsList && root.Items() is [var first, ..] && first.IsObject)
        {
            if (first.Has("brackets")) return TierFileFormat.Binance;
            if (first.Has("risk_limit") && first.Has("maintenance_rate")) return TierFileFormat.Gate;
        }
        else if (root.IsObject)
        {
            if (root.Has("brackets")) return TierFileFormat.Binance;
            if (root.Find("result") is { IsObject: true } result && result.Has("list")) return TierFileFormat.Bybit;
            if (root.Has("code") && root.Has("data")) return TierFileFormat.Okx;
            if (root.Properties().Any(pair => pair.Name.Contains('/') && pair.Value.IsList)) return TierFileFormat.Ccxt;
        }
        throw root.Error("is none of the forms that are known: ccxt, binance, bybit, okx, gate. Give --format where you know better");
    }

    private static ImportedSymbol Ccxt(string name, JsonCursor rows)
    {
        var (market, settle) = Split(name, ':');
        var (asset, quote) = Split(market, '/');
        if (quote.Length == 0) throw rows.Error($"'{name}' is no unified symbol as BTC/USDT:USDT");
        var tiers = new List<ImportedTier>();
        var byContracts = false;
        foreach (var row in rows.Items())
        {
            var info = row.Find("info") is { IsObject: true } own ? own : (JsonCursor?)null;
            byContracts |= info?.Has("maxSz") == true;
            var amount = info is { } more ? Optional(more, "cum") ?? Optional(more, "mmDeduction") ?? Optional(more, "deduction") : null;
            tiers.Add(new(Text(row["minNotional"]), End(row, "maxNotional"), Text(row["maintenanceMarginRate"]), amount, Text(row["maxLeverage"])));
        }
        return new(name, asset, quote, settle, rows, tiers) { IsByContracts = byContracts };
    }

    private static ImportedSymbol Binance(JsonCursor item)
    {
        var name = (item.Find("symbol") ?? item["pair"]).Text();
        return new(name, "", "", "", item, [.. item["brackets"].Items().Select(row => new ImportedTier(
            Text(row.Find("notionalFloor") ?? row.Find("qtyFloor") ?? row["qtylFloor"]),
            row.Has("notionalCap") ? End(row, "notionalCap") : End(row, "qtyCap"),
            Text(row["maintMarginRatio"]), Text(row["cum"]), Text(row["initialLeverage"])))]);
    }

    // Bybit writes rates now as fractions, now in per cent: initial margin times leverage tells which.
    private static ImportedSymbol Bybit(string name, IReadOnlyList<JsonCursor> rows)
    {
        var tiers = new List<ImportedTier>();
        foreach (var row in rows.OrderBy(row => Text(row["riskLimitValue"])))
        {
            var leverage = Text(row["maxLeverage"]);
            var unit = Text(row["initialMargin"]) * leverage > 10m ? 100m : 1m;
            tiers.Add(new(tiers.Count == 0 ? 0m : tiers[^1].Cap!.Value, Text(row["riskLimitValue"]), Text(row["maintenanceMargin"]) / unit,
                Optional(row, "mmDeduction"), leverage));
        }
        return new(name, "", "", "", rows[0], tiers);
    }

    private static ImportedSymbol Okx(string name, IReadOnlyList<JsonCursor> rows)
    {
        var (asset, quote) = Split(name, '-');
        return new(name, asset, quote, "", rows[0], [.. rows.OrderBy(row => Text(row["tier"])).Select(row =>
            new ImportedTier(Text(row["minSz"]), End(row, "maxSz"), Text(row["mmr"]), null, Text(row["maxLever"])))]) { IsByContracts = true };
    }

    private static ImportedSymbol Gate(string name, IReadOnlyList<JsonCursor> rows)
    {
        var tiers = new List<ImportedTier>();
        foreach (var row in rows.OrderBy(row => Text(row["risk_limit"])))
            tiers.Add(new(tiers.Count == 0 ? 0m : tiers[^1].Cap!.Value, Text(row["risk_limit"]), Text(row["maintenance_rate"]),
                Optional(row, "deduction"), Text(row["leverage_max"])));
        return new(name, "", "", "", rows[0], tiers);
    }

    private static IEnumerable<(string Name, IReadOnlyList<JsonCursor> Rows)> Rows(JsonCursor list, string symbol) =>
        list.Items().GroupBy(row => row[symbol].Text(), (name, rows) => (name, (IReadOnlyList<JsonCursor>)[.. rows]));

    private static (string Left, string Right) Split(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var n ? (text[..n], text[(n + 1)..]) : (text, "");

    private static decimal? End(JsonCursor row, string name) =>
        row.Find(name) is { } place && Text(place) is < NoEnd and var value ? value : null;

    private static decimal? Optional(JsonCursor row, string name) =>
        row.Find(name) is { } place && !(place.IsText && place.IsEmptyText) ? Text(place) : null;

    // Interfaces write numbers as texts.
    private static decimal Text(JsonCursor place)
    {
        if (place.IsNumber) return place.AnyNumber();
        return decimal.TryParse(place.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw place.Error($"'{place.Text()}' is not a number");
    }
}
