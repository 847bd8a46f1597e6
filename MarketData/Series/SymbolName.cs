namespace Backtests.MarketData;

/// <summary>What may stand as a symbol, which also becomes a folder's name.</summary>
internal static class SymbolName
{
    private const int Longest = 40;

    private static readonly string[] Quotes = ["USDT", "USDC", "BUSD", "FDUSD"];

    /// <summary>Letters and digits of any script, and underscores: nothing that a path could be made of.</summary>
    public static bool IsValid(ReadOnlySpan<char> symbol)
    {
        if (symbol.Length is 0 or > Longest) return false;
        foreach (var character in symbol)
            if (!char.IsLetterOrDigit(character) && character != '_') return false;
        return true;
    }

    /// <summary>Whether the name ends with one of the quote currencies of the linear contracts, after at least one character of a
    /// base.</summary>
    public static bool EndsWithQuote(string symbol) =>
        Array.Exists(Quotes, quote => symbol.Length > quote.Length && symbol.EndsWith(quote, StringComparison.Ordinal));

    /// <summary>
    /// The full symbol of a recorder that drops the USDT suffix: <c>BTC</c> is BTCUSDT, <c>BTCUSDC</c> stays, a dated contract
    /// <c>BTC_250627</c> is BTCUSDT_250627.
    /// </summary>
    public static string WithQuote(string symbol)
    {
        if (EndsWithQuote(symbol)) return symbol;
        var dated = symbol.IndexOf('_', StringComparison.Ordinal);
        if (dated <= 0) return symbol + "USDT";
        var stem = symbol[..dated];
        return EndsWithQuote(stem) || stem.EndsWith("USD", StringComparison.Ordinal) ? symbol : stem + "USDT" + symbol[dated..];
    }
}
