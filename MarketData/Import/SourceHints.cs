using System.Text.RegularExpressions;

namespace Backtests.MarketData;

/// <summary>What a file's name and its folders say about its content.</summary>
internal sealed partial class SourceHints
{
    private static readonly char[] Separators = ['-', '_', '.', ' '];

    private static readonly string[] OtherVenues =
    [
        "bybit", "okx", "gate", "gateio", "htx", "huobi", "kucoin", "mexc", "bitget", "bitmex", "deribit", "hyperliquid", "dydx", "kraken",
        "coinbase",
    ];

    /// <summary>The linear perpetual's or spot pair's symbol, if it is told.</summary>
    public string? Symbol { get; private set; }

    /// <summary>Name of the bars' length, if it is told.</summary>
    public string? Interval { get; private set; }

    /// <summary>Trade or Mark, if it is told.</summary>
    public DataKind? Kind { get; private set; }

    /// <summary>Whether the archive's folders say spot.</summary>
    public bool Spot { get; private set; }

    /// <summary>Why the file cannot be imported, whatever it holds.</summary>
    public string? Unsupported { get; private set; }

    /// <summary>Reads the path; the file itself is not touched.</summary>
    public static SourceHints Of(string path)
    {
        var hints = new SourceHints();
        var full = Path.GetFullPath(path);
        var name = Path.GetFileNameWithoutExtension(full);
        var folders = (Path.GetDirectoryName(full) ?? "").Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        hints.ReadFolders(folders);
        hints.ReadName(name);
        if (hints.Symbol is null) hints.SymbolFromFolder(folders);
        return hints;
    }

    // Only the archive's own folder names count: a user's folders may be called anything.
    private void ReadFolders(string[] folders)
    {
        for (var i = 0; i < folders.Length; i++)
        {
            var before = i > 0 ? folders[i - 1] : "";
            var after = i + 1 < folders.Length ? folders[i + 1] : "";
            switch (folders[i])
            {
                case "klines": Kind = DataKind.Trade; break;
                case "markPriceKlines": Kind = DataKind.Mark; break;
                case "cm" when before == "futures": Unsupported = CoinMargined; break;
                case "spot" when after is "daily" or "monthly": Spot = true; break;
                default: NotSupported(folders[i]); break;
            }
        }
    }

    private void ReadName(string name)
    {
        var parts = name.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var next = i + 1 < parts.Length ? parts[i + 1] : "";
            if (BarName().IsMatch(part)) Interval ??= part;
            else if (Array.IndexOf(OtherVenues, part.ToLowerInvariant()) >= 0)
                Unsupported ??= $"is named after {part}, and this reads {BinanceImport.Market} files; rename it if it is one";
            else if (part.Equals("mark", StringComparison.OrdinalIgnoreCase)
                || part.Equals("markPriceKlines", StringComparison.OrdinalIgnoreCase)
                || part.Equals("markprice", StringComparison.OrdinalIgnoreCase)) Kind = DataKind.Mark;
            else if (Symbol is null) ReadSymbol(part.ToUpperInvariant(), next, first: i == 0);
            NotSupported(part);
        }
        if (Symbol is not null && Dated().IsMatch(name))
            Unsupported ??= "is of a contract with a delivery date; only perpetual contracts are supported";
    }

    private void ReadSymbol(string part, string next, bool first)
    {
        if (!SymbolName.IsValid(part)) return;
        if (SymbolName.EndsWithQuote(part)) Symbol = part;
        else if (part.EndsWith("USD", StringComparison.Ordinal) && part.Length > 3
            && (next.Equals("PERP", StringComparison.OrdinalIgnoreCase) || next.Length == 6 && int.TryParse(next, out _)))
            Unsupported ??= CoinMargined;
        else if (first && next is "USDT" or "USDC" or "BUSD") Symbol = part + next;
    }

    private void SymbolFromFolder(string[] folders)
    {
        for (var i = folders.Length - 1; i >= 0 && i >= folders.Length - 2; i--)
        {
            if (BarName().IsMatch(folders[i]))
            {
                Interval ??= folders[i];
                continue;
            }
            if (SymbolName.IsValid(folders[i]) && SymbolName.EndsWithQuote(folders[i])) Symbol = folders[i];
            return;
        }
    }

    private void NotSupported(string name)
    {
        var what = name switch
        {
            "indexPriceKlines" or "index" => "index-price klines",
            "premiumIndexKlines" or "premium" => "premium-index klines, which are ratios",
            "aggTrades" or "trades" => "single trades",
            "bookDepth" or "bookTicker" => "order-book data",
            _ => null,
        };
        if (what is not null)
            Unsupported ??= $"holds {what}; imported are klines, markPriceKlines, fundingRate, metrics, liquidationSnapshot and recorded "
                + "forced orders";
    }

    private const string CoinMargined =
        "is of a coin-margined contract, whose volumes are contracts, not coins; only USD-margined contracts are supported";

    [GeneratedRegex(@"^([0-9]{1,2}[smhdw]|1mo)$")]
    private static partial Regex BarName();

    [GeneratedRegex(@"(?i)(USDT|USDC|BUSD|FDUSD)_[0-9]{6}(?![0-9])")]
    private static partial Regex Dated();
}
