using Backtests.Margin;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>
/// The name under which a venue knows a contract of Lean. Lean writes base and quote currency together (BTCUSDT); venues have names of
/// their own (BTC-USDT-SWAP, PI_XBTUSD, BTC), and a contract of one market may be traded by the rules of another.
/// </summary>
internal static class VenueSymbols
{
    private static readonly string[] Quotes = ["USDT", "USDC", "USD"];

    /// <summary>
    /// In this order: what the user said, the ticker, the market's own name of it, the same base and quote currency, the same base
    /// currency where only one contract has it.
    /// </summary>
    /// <exception cref="MarginException">The venue has no such contract, or several; the message names them.</exception>
    public static string Resolve(Venue venue, Security security, IReadOnlyDictionary<string, string> chosen)
    {
        var ticker = security.Symbol.Value;
        return Chosen(venue, ticker, chosen)
            ?? Resolve(venue, ticker, security.SymbolProperties.MarketTicker, security.QuoteCurrency.Symbol);
    }

    /// <summary>The same by ticker alone.</summary>
    public static string Resolve(Venue venue, string ticker, IReadOnlyDictionary<string, string> chosen)
    {
        var plain = Plain(ticker);
        return Chosen(venue, ticker, chosen) ?? Resolve(venue, ticker, null, plain[Base(plain).Length..]);
    }

    /// <summary>By ticker, the market's name and the quote currency alone.</summary>
    public static string Resolve(Venue venue, string ticker, string? marketTicker, string quote)
    {
        var known = venue.RiskTiers;
        if (Find(known, ticker) is { } exact) return exact;
        if (!string.IsNullOrEmpty(marketTicker) && Find(known, marketTicker) is { } named) return named;

        var plain = Plain(ticker);
        if (Only(venue, ticker, [.. known.Keys.Where(symbol => Plain(symbol) == plain)]) is { } same) return same;
        var coin = plain.EndsWith(quote, StringComparison.Ordinal) ? plain[..^quote.Length] : plain;
        if (Only(venue, ticker, [.. known.Keys.Where(symbol => Base(Plain(symbol)) == coin)]) is { } based) return based;

        venue.TiersOf(ticker);
        return ticker;
    }

    private static string? Chosen(Venue venue, string ticker, IReadOnlyDictionary<string, string> chosen)
    {
        if (!chosen.TryGetValue(ticker, out var own)) return null;
        venue.TiersOf(own);
        return own;
    }

    private static string? Find(IReadOnlyDictionary<string, DatedRiskTiers> known, string symbol) =>
        known.ContainsKey(symbol) ? symbol : null;

    private static string? Only(Venue venue, string ticker, string[] found) => found.Length switch
    {
        0 => null,
        1 => found[0],
        _ => throw new MarginException($"{ticker} may be any of {string.Join(", ", found.Order(StringComparer.Ordinal))} on venue "
            + $"{venue.Name}; say which in VenueOptions.Symbols"),
    };

    // BTC-USDT-SWAP, PI_XBTUSD, BTC_USDC-PERPETUAL: base and quote without what surrounds them.
    private static string Plain(string symbol)
    {
        var text = symbol.ToUpperInvariant();
        if (text.StartsWith("PI_", StringComparison.Ordinal) || text.StartsWith("PF_", StringComparison.Ordinal)) text = text[3..];
        foreach (var ending in new[] { "PERPETUAL", "PERP", "SWAP" })
            if (text.Length > ending.Length && text.EndsWith(ending, StringComparison.Ordinal) && !char.IsLetterOrDigit(text[^(ending.Length + 1)]))
                text = text[..^(ending.Length + 1)];
        text = string.Concat(text.Where(char.IsLetterOrDigit));
        return text.StartsWith("XBT", StringComparison.Ordinal) ? "BTC" + text[3..] : text;
    }

    private static string Base(string plain)
    {
        foreach (var quote in Quotes)
            if (plain.Length > quote.Length && plain.EndsWith(quote, StringComparison.Ordinal)) return plain[..^quote.Length];
        return plain;
    }
}
