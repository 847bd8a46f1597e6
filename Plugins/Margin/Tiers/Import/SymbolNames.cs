namespace Backtests.Margin;

/// <summary>How a venue writes the symbols that ccxt and OKX write as base and quote currency.</summary>
internal static class SymbolNames
{
    private static readonly Func<string, string, string>[] Forms =
    [
        (b, q) => b + q,
        (b, q) => $"{b}-{q}-SWAP",
        (b, q) => $"{b}_{q}",
        (b, _) => b,
        (b, q) => $"{b}{q}_PERP",
        (b, q) => $"{b}-{q}",
        (b, _) => $"{b}-PERP",
        (b, _) => $"{b}-PERPETUAL",
        (b, q) => $"{b}_{q}-PERPETUAL",
        (b, q) => $"PF_{Old(b)}{q}",
        (b, q) => $"PI_{Old(b)}{q}",
    ];

    /// <summary>
    /// The form that hits most of the venue's symbols; without a hit the plain one. Names without a quote currency are the venue's own.
    /// </summary>
    public static Func<ImportedSymbol, string> Of(Venue venue, IReadOnlyList<ImportedSymbol> symbols)
    {
        var best = Forms[0];
        var most = 0;
        foreach (var form in Forms)
        {
            var hits = symbols.Count(symbol => symbol.Quote.Length > 0 && venue.RiskTiers.ContainsKey(form(symbol.Base, symbol.Quote)));
            if (hits > most) (best, most) = (form, hits);
        }
        return symbol => symbol.Quote.Length == 0 ? symbol.Name : best(symbol.Base, symbol.Quote);
    }

    private static string Old(string coin) => coin == "BTC" ? "XBT" : coin;
}
