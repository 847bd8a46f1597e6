using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Securities;

/// <summary>The last data of a security and the prices that follow from it.</summary>
public partial class SecurityCache
{
    private static readonly Type TradeBarType = typeof(TradeBar);
    private static readonly Type QuoteBarType = typeof(QuoteBar);
    private TypeStore _store = new();
    private Dictionary<string, object> _properties;
    private BaseData _lastData;
    private DateTime _lastQuoteBarEnd;
    private DateTime _lastOhlcEnd;

    private decimal _askPrice;
    private decimal _askSize;
    private decimal _bidPrice;
    private decimal _bidSize;
    private decimal _close;
    private decimal _high;
    private decimal _low;
    private decimal _open;
    private decimal _price;
    private decimal _volume;

    public SecurityCache() => _defers = GetType() == typeof(SecurityCache);

    public decimal AskPrice => _isBehind ? _quote is { } quote ? quote.Ask.Close : Settled()._askPrice : _askPrice;
    public decimal AskSize => Settled()._askSize;
    public decimal BidPrice => _isBehind ? _quote is { } quote ? quote.Bid.Close : Settled()._bidPrice : _bidPrice;
    public decimal BidSize => Settled()._bidSize;
    public decimal Close => Settled()._close;
    public decimal High => Settled()._high;
    public decimal Low => Settled()._low;
    public decimal Open => Settled()._open;
    public long OpenInterest { get; private set; }

    /// <summary>The middle of bid and ask where quotes are subscribed, else the last trade.</summary>
    public decimal Price => _isBehind ? (_quote ?? (BaseData)_trade).Value : _price;

    /// <summary>Values that the user attaches to the security.</summary>
    public Dictionary<string, object> Properties => _properties ??= new Dictionary<string, object>();

    public decimal Volume => Settled()._volume;

    /// <summary>Takes one data point and remembers it as its type's last.</summary>
    public void AddData(BaseData data)
    {
        Settle();
        ProcessDataPoint(data, true);
    }

    /// <summary>Takes a time step's data of one type. Points that were filled forward change nothing.</summary>
    public void AddDataList(IReadOnlyList<BaseData> data, Type dataType, bool? containsFillForwardData = null,
        bool isInternalConfig = false)
    {
        if (data.Count == 1)
        {
            AddSingle(data[0], dataType);
            return;
        }
        Settle();
        var real = data;
        if (containsFillForwardData != false && data.Any(point => point.IsFillForward))
            real = data.Where(point => !point.IsFillForward).ToList();
        if (real.Count != 0) StoreData(real, dataType);
        for (var i = 0; i < data.Count; i++) ProcessDataPoint(data[i], false);
    }

    /// <summary>As <see cref="AddDataList"/> for the one point that a bar subscription delivers, without a list.</summary>
    internal void AddSingle(BaseData data, Type dataType)
    {
        Settle();
        if (data.IsFillForward) return;
        _store.Put(dataType, data, null);
        ProcessDataPoint(data, false);
    }

    /// <summary>The last time step's data of a type.</summary>
    public IEnumerable<T> GetAll<T>() => TryGetValue(typeof(T), out var data) ? data.Cast<T>() : Enumerable.Empty<T>();

    /// <summary>The last data point whatever its type; a quote bar is preferred to the trade bar of the same time.</summary>
    public BaseData GetData() => Settled()._lastData;

    /// <summary>The last data point of a type, null when there was none.</summary>
    public T GetData<T>() where T : BaseData
    {
        Settle();
        if (typeof(T) == TradeBarType) return (T)_store.Trade.Last;
        if (typeof(T) == QuoteBarType) return (T)_store.Quote.Last;
        return _store.Others != null && _store.Others.TryGetValue(typeof(T), out var slot) ? slot.Last as T : null;
    }

    public bool HasData(Type type) => TryGetValue(type, out _);

    /// <summary>Updates the prices from one data point.</summary>
    protected virtual void ProcessDataPoint(BaseData data, bool cacheByType)
    {
        var isBar = data.DataType is MarketDataType.TradeBar or MarketDataType.QuoteBar;
        if (!isBar && data is Tick { TickType: TickType.OpenInterest })
        {
            UpdateOpenInterest(data);
            return;
        }
        if (data.IsFillForward) return;
        if (cacheByType) _store.Put(data.GetType(), data, null);

        var isTradeBar = data.DataType == MarketDataType.TradeBar;
        var quoteKnown = isTradeBar && _lastQuoteBarEnd == data.EndTime;
        if (_lastData == null || !quoteKnown) _lastData = data;

        switch (data)
        {
            case Tick tick:
                if (tick.Value != 0) _price = tick.Value;
                if (tick.TickType == TickType.Trade && tick.Quantity != 0) _volume = tick.Quantity;
                if (tick.TickType != TickType.Quote) break;
                if (tick.BidPrice != 0) _bidPrice = tick.BidPrice;
                if (tick.BidSize != 0) _bidSize = tick.BidSize;
                if (tick.AskPrice != 0) _askPrice = tick.AskPrice;
                if (tick.AskSize != 0) _askSize = tick.AskSize;
                break;
            case QuoteBar quote:
                _lastQuoteBarEnd = quote.EndTime;
                _lastOhlcEnd = quote.EndTime;
                SetOhlc(quote.Open, quote.High, quote.Low, quote.Close);
                if (quote.Ask is { Close: not 0m } ask) _askPrice = ask.Close;
                if (quote.Bid is { Close: not 0m } bid) _bidPrice = bid.Close;
                if (quote.LastBidSize != 0) _bidSize = quote.LastBidSize;
                if (quote.LastAskSize != 0) _askSize = quote.LastAskSize;
                break;
            case IBar bar:
                if (!quoteKnown || _lastOhlcEnd != data.EndTime)
                {
                    _lastOhlcEnd = data.EndTime;
                    SetOhlc(bar.Open, bar.High, bar.Low, bar.Close);
                }
                if (data is TradeBar { Volume: not 0m } trade) _volume = trade.Volume;
                break;
            default:
                if (data.DataType != MarketDataType.Auxiliary && data.Price != 0) _price = data.Price;
                break;
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        Settle();
        _store = new TypeStore();
        _properties = null;
        _lastData = null;
        _lastQuoteBarEnd = _lastOhlcEnd = default;
        _price = _open = _high = _low = _close = _bidPrice = _bidSize = _askPrice = _askSize = _volume = 0m;
        OpenInterest = 0;
    }

    /// <summary>Makes a cache read and write another's data by type.</summary>
    public static void ShareTypeCacheInstance(SecurityCache sourceToShare, SecurityCache targetToModify)
    {
        sourceToShare.Settle();
        targetToModify.Settle();
        sourceToShare._defers = targetToModify._defers = false;
        targetToModify._store = sourceToShare._store;
    }

    /// <summary>Remembers a time step's data as the last of its type.</summary>
    public virtual void StoreData(IReadOnlyList<BaseData> data, Type dataType)
    {
        if (data.Count == 0) return;
        Settle();
        _store.Put(dataType, data[^1], data);
        if (data[0] is Tick) UpdateOpenInterest(data);
    }

    public bool TryGetValue(Type type, out IReadOnlyList<BaseData> data)
    {
        Settle();
        data = null;
        Slot slot;
        if (type == TradeBarType) slot = _store.Trade;
        else if (type == QuoteBarType) slot = _store.Quote;
        else if (_store.Others == null || !_store.Others.TryGetValue(type, out slot)) return false;
        if (slot.Last == null) return false;
        data = slot.All ?? new[] { slot.Last };
        return true;
    }

    protected void UpdateOpenInterest(BaseData data)
    {
        if (data is Tick { TickType: TickType.OpenInterest } tick) OpenInterest = (long)tick.Value;
    }

    protected void UpdateOpenInterest(IReadOnlyList<BaseData> data)
    {
        for (var i = 0; i < data.Count; i++) UpdateOpenInterest(data[i]);
    }

    private void SetOhlc(decimal open, decimal high, decimal low, decimal close)
    {
        if (open != 0) _open = open;
        if (high != 0) _high = high;
        if (low != 0) _low = low;
        if (close != 0) _price = _close = close;
    }

    private struct Slot
    {
        public BaseData Last;
        public IReadOnlyList<BaseData> All;
    }

    // Trade and quote bars, which every step of every security writes, have fields of their own.
    private sealed class TypeStore
    {
        public Slot Trade;
        public Slot Quote;
        public Dictionary<Type, Slot> Others;

        public void Put(Type type, BaseData last, IReadOnlyList<BaseData> all)
        {
            var slot = new Slot { Last = last, All = all };
            if (type == TradeBarType) Trade = slot;
            else if (type == QuoteBarType) Quote = slot;
            else (Others ??= new Dictionary<Type, Slot>())[type] = slot;
        }
    }
}
