using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Plugins;

/// <summary>One contract of a session: its security, its mark-price feed, and what the present time step brought.</summary>
internal sealed class VenueContract(Security security, string venueSymbol)
{
    private DateOnly _termsDay;
    private ContractTerms? _terms;
    private readonly CalmBand _band = new();
    private readonly CalmBand _shortBand = new();
    private DateTime _lastFunding = DateTime.MinValue;
    private FundingTerms? _fundingTerms;
    private QuoteBar? _quote;
    private decimal _volume;
    private TriggerBar _bar;

    /// <summary>Lean's security.</summary>
    public Security Security { get; set; } = security;

    /// <summary>Lean's symbol of it.</summary>
    public QuantConnect.Symbol Symbol { get; } = security.Symbol;

    /// <summary>Name by which Lean and the account know it, e.g. BTCUSDT.</summary>
    public string Name { get; } = security.Symbol.Value;

    /// <summary>Name by which the venue knows it, e.g. BTC-USDT-SWAP.</summary>
    public string VenueSymbol { get; } = venueSymbol;

    /// <summary>Whether it is margined and settled in the coin.</summary>
    public bool IsInverse => Security.Holdings is InverseHolding;

    /// <summary>The balance in which it settles: the coin of an inverse contract, else the quote currency.</summary>
    public Cash Settlement => IsInverse ? ((CryptoFuture)Security).BaseCurrency : Security.QuoteCurrency;

    /// <summary>The mark-price feed; null when there is none.</summary>
    public Security? MarkFeed { get; set; }

    /// <summary>The bar of the triggering price that ended in this step, or a flat one at the last price when none did.</summary>
    public TriggerBar Bar
    {
        get
        {
            if (_quote is not { } quote) return _bar;
            _quote = null;
            return _bar = new TriggerBar(quote.Open, quote.High, quote.Low, Close, _volume);
        }
    }

    /// <summary>The last of the triggering price; 0 until there is one.</summary>
    public decimal Close { get; private set; }

    /// <summary>The index-price feed, on which some venues value funding; null when there is none.</summary>
    public Security? IndexFeed { get; set; }

    /// <summary>Limits on its size beyond the risk tiers; null until first asked for.</summary>
    public LeverageLimits? Limits { get; set; }

    /// <summary>How long a bar of it lasts.</summary>
    public TimeSpan BarLength { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Which price <see cref="Bar"/> is of.</summary>
    public TriggerPrice Trigger { get; private set; }

    /// <summary>How many bars of each price have been judged, and where mark prices were missing.</summary>
    public TriggerCount Count { get; } = new();

    /// <summary>Whether any price has arrived.</summary>
    public bool HasPrice => Trigger != TriggerPrice.None;

    /// <summary>The venue's terms on a day.</summary>
    public ContractTerms Terms(Venue venue, DateOnly day, BeforeFirstTiers before)
    {
        if (_terms is not null && _termsDay == day) return _terms;
        _termsDay = day;
        return _terms = ContractTerms.Of(venue, VenueSymbol, day, Security.SymbolProperties.LotSize, before,
            Security.SymbolProperties.ContractMultiplier);
    }

    /// <summary>Takes in the bars that ended at <paramref name="utcTime"/>.</summary>
    public void Advance(DateTime utcTime)
    {
        _quote = null;
        var trade = Security.Cache.GetData<TradeBar>();
        if (trade is not null && !IsNew(trade.EndTime, trade.IsFillForward, utcTime)) trade = null;
        if (MarkFeed?.Cache.GetData<MarkPrice>() is { } mark && mark.EndTime == utcTime)
        {
            Take(new TriggerBar(mark.Open, mark.High, mark.Low, mark.Close, trade?.Volume ?? 0m), TriggerPrice.Mark);
            Count.Marks++;
            return;
        }

        var quote = Security.Cache.GetData<QuoteBar>();
        if (quote is not { Bid: not null, Ask: not null } || !IsNew(quote.EndTime, quote.IsFillForward, utcTime)) quote = null;
        var isMissing = quote is null && trade is null;
        if (isMissing || Trigger == TriggerPrice.Mark)
        {
            // The mark is what decides: while it is missing, its last value stands.
            if (!isMissing) Count.MarkGaps++;
            _bar = TriggerBar.At(Close);
            return;
        }
        if (quote is not null) (_quote, Close, _volume, Trigger) = (quote, quote.Close, trade?.Volume ?? 0m, TriggerPrice.QuoteMid);
        else Take(new TriggerBar(trade!.Open, trade.High, trade.Low, trade.Close, trade.Volume), TriggerPrice.LastTrade);
        Count.Proxies++;
    }

    /// <summary>
    /// Whether <see cref="Bar"/> lies between two prices. May say no where it does: a mid lies between bid and ask, so that it needn't be
    /// worked out where both lie inside.
    /// </summary>
    public bool IsWithin(decimal lowest, decimal highest) => _quote is { Bid: { } bid, Ask: { } ask }
        ? bid.Low >= lowest && ask.Low >= lowest && bid.High <= highest && ask.High <= highest
        : _bar.Low >= lowest && _bar.High <= highest;

    /// <summary>The band in which nothing happens to the position when it is isolated, or to one leg of it.</summary>
    public CalmBand Band(PositionSide? leg) => leg == PositionSide.Short ? _shortBand : _band;

    /// <summary>The venue's funding terms of it.</summary>
    public FundingTerms FundingTerms(Venue venue) => _fundingTerms ??= venue.FundingOf(VenueSymbol);

    /// <summary>The rate of the settlement that is due at <paramref name="utcTime"/> and was not applied before; null when there is
    /// none.</summary>
    /// <param name="utcTime">The present step.</param>
    /// <param name="terms">The venue's terms.</param>
    /// <param name="rateHours">Hours that a row stands for when the venue's clock decides; null: every row is a settlement.</param>
    public decimal? TakeFundingRate(DateTime utcTime, FundingTerms terms, int? rateHours)
    {
        if (Security.Cache.GetData<MarginInterestRate>() is not { } row || row.EndTime > utcTime) return null;
        if (rateHours is not { } hours)
        {
            if (row.EndTime <= _lastFunding) return null;
            _lastFunding = row.EndTime;
            return row.InterestRate;
        }
        var interval = TimeSpan.FromHours(terms.IntervalHours).Ticks;
        var slot = new DateTime(utcTime.Ticks - utcTime.Ticks % interval, DateTimeKind.Utc);
        if (slot <= _lastFunding) return null;
        var missed = _lastFunding == DateTime.MinValue ? (slot == utcTime ? 1 : 0) : (slot - _lastFunding).Ticks / interval;
        _lastFunding = slot;
        var rate = FundingRate.Over(row.InterestRate, (decimal)terms.IntervalHours, hours);
        return missed * (terms.Cap is { } cap ? FundingRate.Capped(rate, cap) : rate);
    }

    /// <summary>The price on which its funding is valued: the venue's, or the mark where that is not at hand.</summary>
    public PriceKind FundingValuedAt(FundingTerms terms) => terms.Notional switch
    {
        PriceKind.Index or PriceKind.Oracle when IndexFeed is not null => terms.Notional.Value,
        PriceKind.Last => PriceKind.Last,
        _ => PriceKind.Mark,
    };

    /// <summary>The price at which the venue values the notional of funding; null for the mark, also where it has no price of that
    /// kind.</summary>
    public decimal? FundingPrice(FundingTerms terms) => terms.Notional switch
    {
        PriceKind.Index or PriceKind.Oracle when IndexFeed?.Cache.GetData<IndexPrice>() is { } index => index.Close,
        PriceKind.Last when Security.Price > 0m => Security.Price,
        _ => null,
    };

    /// <summary>The bar on which Lean decides about a resting order: ask for buys, bid for sells, trades where there is no quote.</summary>
    public TriggerBar? OrderBar(OrderDirection direction, DateTime utcTime)
    {
        if (Security.Cache.GetData<QuoteBar>() is { } quote && IsNew(quote.EndTime, quote.IsFillForward, utcTime)
            && (direction == OrderDirection.Buy ? quote.Ask : quote.Bid) is { } side)
            return new TriggerBar(side.Open, side.High, side.Low, side.Close);
        if (Security.Cache.GetData<TradeBar>() is { } trade && IsNew(trade.EndTime, trade.IsFillForward, utcTime))
            return new TriggerBar(trade.Open, trade.High, trade.Low, trade.Close);
        return null;
    }

    private void Take(in TriggerBar bar, TriggerPrice price) => (_bar, Close, Trigger) = (bar, bar.Close, price);

    // A bar that Lean carried forward repeats old highs and lows: nothing happened in it.
    private static bool IsNew(DateTime endTime, bool isFillForward, DateTime utcTime) => endTime == utcTime && !isFillForward;
}
