namespace QuantConnect;

/// <summary>
/// The tickers that a run knows by name alone: those of the securities it added. A run sees its own, a process without a run has one set.
/// </summary>
public static class SymbolCache
{
    /// <summary>Forgets all.</summary>
    public static void Clear()
    {
        var scope = RunScope.Current;
        scope.SymbolByTicker.Clear();
        scope.TickerBySymbol.Clear();
    }

    /// <summary>The symbol of a ticker; when unknown, one that equals no security's.</summary>
    public static Symbol GetSymbol(string ticker) =>
        TryGetSymbol(ticker, out var symbol) ? symbol : new Symbol(new SecurityIdentifier(ticker, 0), ticker);

    /// <summary>The ticker of a symbol; when unknown, its identifier.</summary>
    public static string GetTicker(Symbol symbol) => TryGetTicker(symbol, out var ticker) ? ticker : symbol.ID.ToString();

    /// <summary>Remembers the ticker, in any case, for the symbol.</summary>
    public static void Set(string ticker, Symbol symbol)
    {
        var scope = RunScope.Current;
        scope.SymbolByTicker[ticker] = symbol;
        scope.TickerBySymbol[symbol] = ticker;
    }

    /// <summary>Looks a ticker up, then reads it as an identifier such as <c>BTCUSDT 18R</c>.</summary>
    public static bool TryGetSymbol(string ticker, out Symbol symbol)
    {
        symbol = null;
        if (ticker is null) return false;
        if (RunScope.Current.SymbolByTicker.TryGetValue(ticker, out symbol)) return true;
        if (!SecurityIdentifier.TryParse(ticker, out var identifier) || !ticker.Contains(' ')) return false;
        symbol = new Symbol(identifier, identifier.Symbol);
        return true;
    }

    /// <summary>Looks the ticker of a symbol up.</summary>
    public static bool TryGetTicker(Symbol symbol, out string ticker)
    {
        ticker = null;
        return symbol is not null && RunScope.Current.TickerBySymbol.TryGetValue(symbol, out ticker);
    }

    /// <summary>Forgets a symbol. True if it was known.</summary>
    public static bool TryRemove(Symbol symbol)
    {
        var scope = RunScope.Current;
        return scope.TickerBySymbol.Remove(symbol, out var ticker) && scope.SymbolByTicker.Remove(ticker);
    }

    /// <summary>Forgets a ticker. True if it was known.</summary>
    public static bool TryRemove(string ticker)
    {
        var scope = RunScope.Current;
        return scope.SymbolByTicker.Remove(ticker, out var symbol) && scope.TickerBySymbol.Remove(symbol);
    }
}
