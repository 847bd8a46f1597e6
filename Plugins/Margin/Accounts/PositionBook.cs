namespace Backtests.Margin.Accounts;

/// <summary>The positions of an account by contract: one each in one-way mode, a long and a short leg each in hedge mode.</summary>
internal sealed class PositionBook
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly List<MarginPosition> _all = [];
    private readonly MarginMode _defaultMode;
    private readonly decimal _defaultLeverage;

    public PositionBook(MarginMode defaultMode, decimal defaultLeverage) =>
        (_defaultMode, _defaultLeverage) = (defaultMode, defaultLeverage);

    public PositionBook(PositionBook other) : this(other._defaultMode, other._defaultLeverage)
    {
        Mode = other.Mode;
        foreach (var position in other._all) _all.Add(position.Clone());
        foreach (var (symbol, first) in other._first) _first.Add(symbol, first);
    }

    public PositionMode Mode { get; private set; }

    public MarginMode DefaultMode => _defaultMode;

    /// <summary>In the order in which contracts were met; the long leg before the short.</summary>
    public List<MarginPosition> All => _all;

    public MarginPosition Of(string symbol, PositionSide? leg)
    {
        if (leg is null == (Mode == PositionMode.Hedge))
            throw new InvalidOperationException(leg is null
                ? $"{symbol}: in hedge mode a position is named by its leg"
                : $"{symbol}: in one-way mode a position has no legs");
        var first = First(symbol);
        return _all[leg == PositionSide.Short ? first + 1 : first];
    }

    /// <summary>The one position of a contract, or both legs; a new contract starts with the defaults.</summary>
    public ReadOnlySpan<MarginPosition> Of(string symbol)
    {
        var first = First(symbol);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_all).Slice(first, Mode == PositionMode.Hedge ? 2 : 1);
    }

    /// <summary>Changes the mode of flat positions; contracts keep their settings.</summary>
    public void SwitchTo(PositionMode mode)
    {
        if (mode == Mode) return;
        var step = Mode == PositionMode.Hedge ? 2 : 1;
        var settings = new List<MarginPosition>();
        for (var n = 0; n < _all.Count; n += step) settings.Add(_all[n]);
        Mode = mode;
        _all.Clear();
        _first.Clear();
        foreach (var old in settings) Add(old.Symbol, old);
    }

    private int First(string symbol) => _first.TryGetValue(symbol, out var first) ? first : Add(symbol, null);

    private int Add(string symbol, MarginPosition? like)
    {
        var first = _all.Count;
        _first.Add(symbol, first);
        if (Mode == PositionMode.OneWay) _all.Add(New(symbol, null, like));
        else _all.AddRange([New(symbol, PositionSide.Long, like), New(symbol, PositionSide.Short, like)]);
        return first;
    }

    private MarginPosition New(string symbol, PositionSide? leg, MarginPosition? like)
    {
        var position = new MarginPosition(symbol, leg, like?.Mode ?? _defaultMode, like?.Leverage ?? _defaultLeverage);
        if (like is not null) (position.Mark, position.Contract) = (like.Mark, like.Contract);
        return position;
    }
}
