namespace QuantConnect;

public static class SymbolCache
{
    public static void Clear() => throw null;
    public static Symbol GetSymbol(string ticker) => throw null;
    public static string GetTicker(Symbol symbol) => throw null;
    public static void Set(string ticker, Symbol symbol) => throw null;
    public static bool TryGetSymbol(string ticker, out Symbol symbol) => throw null;
    public static bool TryGetTicker(Symbol symbol, out string ticker) => throw null;
    public static bool TryRemove(Symbol symbol) => throw null;
    public static bool TryRemove(string ticker) => throw null;
}
