using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using QuantConnect.Data.Market;

namespace QuantConnect.Data;

/// <summary>All data of one moment, by symbol and by type. The collections are made when they are asked for.</summary>
public class Slice : ExtendedDictionary<Symbol, object>, IEnumerable<KeyValuePair<Symbol, BaseData>>
{
    private static readonly MethodInfo GetOfType = typeof(Slice).GetMethods()
        .Single(m => m.Name == nameof(Get) && m.IsGenericMethodDefinition && m.GetParameters().Length == 0);

    private BaseData[] _data;
    private Action _beforeShown;
    private DataDictionary<SymbolData> _bySymbol;
    private Dictionary<Type, object> _byType;
    private TradeBars _bars;
    private QuoteBars _quoteBars;
    private Ticks _ticks;
    private MarginInterestRates _marginInterestRates;
    private Splits _splits;
    private Dividends _dividends;
    private Delistings _delistings;
    private SymbolChangedEvents _symbolChangedEvents;

    protected Slice(Slice slice)
    {
        Time = slice.Time;
        UtcTime = slice.UtcTime;
        _data = slice.Data;
    }

    /// <param name="time">The moment, in the algorithm's time zone.</param>
    /// <param name="data">The points, in the order in which they were read.</param>
    /// <param name="utcTime">The moment, UTC.</param>
    public Slice(DateTime time, IEnumerable<BaseData> data, DateTime utcTime)
        : this(data.ToArray(), time, utcTime)
    {
    }

    /// <inheritdoc cref="Slice(DateTime, IEnumerable{BaseData}, DateTime)"/>
    public Slice(DateTime time, List<BaseData> data, DateTime utcTime)
        : this(data.ToArray(), time, utcTime)
    {
    }

    private Slice(BaseData[] data, DateTime time, DateTime utcTime)
    {
        Time = time;
        UtcTime = utcTime;
        _data = data;
    }

    /// <summary>A slice around the given array, which is the slice's from then on.</summary>
    /// <param name="time">The moment, in the algorithm's time zone.</param>
    /// <param name="data">The points.</param>
    /// <param name="utcTime">The moment, UTC.</param>
    /// <param name="beforeShown">Called before anybody gets hold of a point, who could change it.</param>
    internal static Slice Owning(DateTime time, BaseData[] data, DateTime utcTime, Action beforeShown = null) =>
        new(data, time, utcTime) { _beforeShown = beforeShown };

    /// <summary>Every point, also several of one symbol.</summary>
    public IEnumerable<BaseData> AllData => Data;

    /// <summary>The trade bars.</summary>
    public TradeBars Bars
    {
        get
        {
            if (_bars is not null) return _bars;
            _bars = new TradeBars { Time = Time };
            foreach (var point in Data)
                if (point is TradeBar bar && bar.DataType == MarketDataType.TradeBar) _bars[bar.Symbol] = bar;
            return _bars;
        }
    }

    /// <summary>How many symbols have data.</summary>
    public override int Count => BySymbol.Count;

    /// <summary>Delistings: no contract that is supported here has any.</summary>
    public Delistings Delistings => _delistings ??= Collect<Delistings, Delisting>(new Delistings { Time = Time });

    /// <summary>Dividends: no contract that is supported here has any.</summary>
    public Dividends Dividends => _dividends ??= Collect<Dividends, Dividend>(new Dividends { Time = Time });

    protected override IEnumerable<Symbol> GetKeys => BySymbol.Keys;

    protected override IEnumerable<object> GetValues => BySymbol.Values.Select(s => s.Data);

    /// <summary>Whether there is any point.</summary>
    public bool HasData => _data.Length > 0;

    /// <summary>The data of a symbol: the trade bar, else the quote bar; a list of ticks; or the last custom point.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public override object this[Symbol symbol]
    {
        get
        {
            if (BySymbol.TryGetValue(symbol, out var data)) return data.Data;
            CheckForImplicitlyCreatedSymbol(symbol);
            throw new KeyNotFoundException(
                $"There is no data of {symbol} at {Time:yyyy-MM-dd HH:mm:ss}. Ask ContainsKey or TryGetValue first.");
        }
        set => throw new InvalidOperationException("A slice can't be changed.");
    }

    /// <summary>The symbols that have data.</summary>
    public virtual IReadOnlyList<Symbol> Keys => BySymbol.Keys.ToList();

    /// <summary>The funding rates.</summary>
    public MarginInterestRates MarginInterestRates =>
        _marginInterestRates ??= Collect<MarginInterestRates, MarginInterestRate>(new MarginInterestRates { Time = Time });

    /// <summary>The quote bars.</summary>
    public QuoteBars QuoteBars
    {
        get
        {
            if (_quoteBars is not null) return _quoteBars;
            _quoteBars = new QuoteBars { Time = Time };
            foreach (var point in Data)
                if (point is QuoteBar bar && bar.DataType == MarketDataType.QuoteBar) _quoteBars[bar.Symbol] = bar;
            return _quoteBars;
        }
    }

    /// <summary>Splits: no contract that is supported here has any.</summary>
    public Splits Splits => _splits ??= Collect<Splits, Split>(new Splits { Time = Time });

    /// <summary>Changes of ticker: no contract that is supported here has any.</summary>
    public SymbolChangedEvents SymbolChangedEvents =>
        _symbolChangedEvents ??= Collect<SymbolChangedEvents, SymbolChangedEvent>(new SymbolChangedEvents { Time = Time });

    /// <summary>The ticks.</summary>
    public Ticks Ticks
    {
        get
        {
            if (_ticks is not null) return _ticks;
            _ticks = new Ticks { Time = Time };
            foreach (var point in Data)
                if (point is Tick tick && tick.DataType == MarketDataType.Tick) _ticks.Add(tick.Symbol, tick);
            return _ticks;
        }
    }

    /// <summary>The moment, in the algorithm's time zone.</summary>
    public DateTime Time { get; }

    /// <summary>The moment, UTC.</summary>
    public DateTime UtcTime { get; private set; }

    /// <summary>The data of each symbol, in the order of <see cref="Keys"/>.</summary>
    public virtual IReadOnlyList<BaseData> Values => BySymbol.Values.Select(s => s.Data as BaseData).ToList();

    private BaseData[] Data
    {
        get
        {
            if (_beforeShown is { } notify)
            {
                _beforeShown = null;
                notify();
            }
            return _data;
        }
    }

    private DataDictionary<SymbolData> BySymbol
    {
        get
        {
            if (_bySymbol is not null) return _bySymbol;
            _bySymbol = new DataDictionary<SymbolData>();
            foreach (var point in Data)
            {
                if (!_bySymbol.TryGetValue(point.Symbol, out var data)) _bySymbol[point.Symbol] = data = new SymbolData();
                data.Add(point);
            }
            return _bySymbol;
        }
    }

    /// <summary>Whether a symbol has data.</summary>
    public override bool ContainsKey(Symbol symbol) => BySymbol.ContainsKey(symbol);

    /// <summary>The data of a type, by symbol.</summary>
    public object Get(Type type) => GetOfType.MakeGenericMethod(type).Invoke(this, null);

    /// <summary>The data of a type, by symbol. Of several custom points of one symbol, the last.</summary>
    public DataDictionary<T> Get<T>()
        where T : IBaseData
    {
        if (typeof(T) == typeof(TradeBar)) return (DataDictionary<T>)(object)Bars;
        if (typeof(T) == typeof(QuoteBar)) return (DataDictionary<T>)(object)QuoteBars;
        if (typeof(T) == typeof(MarginInterestRate)) return (DataDictionary<T>)(object)MarginInterestRates;
        if (_byType is not null && _byType.TryGetValue(typeof(T), out var known)) return (DataDictionary<T>)known;

        var found = new DataDictionary<T> { Time = Time };
        foreach (var point in Data)
            if (point is T data) found[point.Symbol] = data;
        (_byType ??= []).Add(typeof(T), found);
        return found;
    }

    /// <summary>The data of a type of one symbol.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T Get<T>(Symbol symbol)
        where T : BaseData => Get<T>()[symbol];

    public IEnumerator<KeyValuePair<Symbol, BaseData>> GetEnumerator()
    {
        foreach (var (symbol, data) in BySymbol) yield return new KeyValuePair<Symbol, BaseData>(symbol, data.Data as BaseData);
    }

    public override IEnumerable<KeyValuePair<Symbol, object>> GetItems()
    {
        foreach (var (symbol, data) in BySymbol) yield return new KeyValuePair<Symbol, object>(symbol, data.Data);
    }

    /// <summary>Takes in the data of another slice of the same moment.</summary>
    /// <exception cref="InvalidOperationException">It is of another moment.</exception>
    public void MergeSlice(Slice inputSlice)
    {
        if (UtcTime != default && inputSlice.UtcTime != UtcTime)
            throw new InvalidOperationException($"A slice of {inputSlice.UtcTime:O} can't be merged into one of {UtcTime:O}.");
        if (UtcTime == default) UtcTime = inputSlice.UtcTime;
        _data = [.. Data, .. inputSlice.Data];
        _bySymbol = null;
        _byType = null;
        _bars = null;
        _quoteBars = null;
        _ticks = null;
        _marginInterestRates = null;
        _splits = null;
        _dividends = null;
        _delistings = null;
        _symbolChangedEvents = null;
    }

    public override bool TryGetValue(Symbol symbol, out object data)
    {
        var found = BySymbol.TryGetValue(symbol, out var symbolData);
        data = found ? symbolData.Data : null;
        return found;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TDictionary Collect<TDictionary, T>(TDictionary dictionary)
        where TDictionary : DataDictionary<T>
        where T : BaseData
    {
        foreach (var point in Data)
            if (point is T data) dictionary[point.Symbol] = data;
        return dictionary;
    }

    // What the indexer shows of a symbol depends on all of its points.
    private sealed class SymbolData
    {
        private BaseData _bar;
        private BaseData _quote;
        private BaseData _custom;
        private BaseData _auxiliary;
        private List<Tick> _ticks;

        public object Data => _bar ?? _quote ?? _ticks ?? _custom ?? (object)_auxiliary;

        public void Add(BaseData point)
        {
            switch (point.DataType)
            {
                case MarketDataType.TradeBar:
                    _bar = point;
                    break;
                case MarketDataType.QuoteBar:
                    _quote = point;
                    break;
                case MarketDataType.Tick:
                    (_ticks ??= []).Add((Tick)point);
                    break;
                case MarketDataType.Auxiliary:
                    _auxiliary = point;
                    break;
                default:
                    _custom = point;
                    break;
            }
        }
    }
}
