using System;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect;

/// <summary>The dollar volume that trades in one market for a while after each fill of a strategy.</summary>
internal sealed class SymbolCapacity
{
    private const decimal UsableShareOfTicks = 0.50m;
    private const decimal UsableShareOfMinutes = 0.20m;
    private const decimal UsableShareOfHours = 0.05m;
    private const decimal UsableShareOfDays = 0.02m;
    private const decimal MinuteDollarVolume = 6_000_000m;
    private const decimal TradingMinutesPerDay = 390m;
    private const decimal FastTradingScale = 2m;
    private const decimal LeastFastTradingFactor = 0.20m;
    private const decimal MaxWindow = 120m;
    private const decimal WindowWithoutVolume = 10m;

    private readonly IAlgorithmContext _algorithm;
    private decimal _marketDollarVolume;
    private decimal _averageDollarVolume;
    private decimal _previousVolume;
    private decimal _fastTradingFactor;
    private DateTime? _previousBarTime;
    private DateTime? _lastFillTime;
    private bool _startsAnew;
    private TimeSpan _barPeriod = Time.OneMinute;

    internal SymbolCapacity(IAlgorithmContext algorithm, Security security)
    {
        _algorithm = algorithm;
        Security = security;
    }

    internal Security Security { get; }

    /// <summary>Fills since the volume was last started anew.</summary>
    internal int Trades { get; private set; }

    /// <summary>The strategy's own sales since the last snapshot, in the account currency.</summary>
    internal decimal SaleVolume { get; private set; }

    /// <summary>What a strategy could have traded after its fills, in the account currency.</summary>
    internal decimal MarketCapacityDollarVolume => _marketDollarVolume * UsableShare;

    /// <summary>The longer the bar, the less of its volume can be traded at its price.</summary>
    private decimal UsableShare =>
        _barPeriod >= Time.OneDay ? UsableShareOfDays
        : _barPeriod >= Time.OneHour ? UsableShareOfHours
        : _barPeriod >= Time.OneMinute ? UsableShareOfMinutes
        : UsableShareOfTicks;

    private decimal AccountCurrencyPerUnit => Security.QuoteCurrency.ConversionRate * Security.SymbolProperties.ContractMultiplier;

    /// <summary>Takes a fill into account. Fills in quick succession share the market's volume, so each counts less of it.</summary>
    internal void OnOrderEvent(OrderEvent fill)
    {
        SaleVolume += fill.FillPrice * fill.AbsoluteFillQuantity * AccountCurrencyPerUnit;
        var minutes = (decimal)(fill.UtcTime - (_lastFillTime ?? fill.UtcTime.AddDays(-1))).TotalMinutes;
        _fastTradingFactor = Math.Clamp(FastTradingScale * (minutes / TradingMinutesPerDay), LeastFastTradingFactor, 1m);
        if (_startsAnew)
        {
            _marketDollarVolume = 0;
            Trades = 0;
            _startsAnew = false;
        }
        Trades++;
        _lastFillTime = fill.UtcTime;
    }

    /// <summary>Adds the volume of the current bar. True when the window after the last fill is over.</summary>
    internal bool UpdateMarketCapacity()
    {
        var bar = CurrentBar();
        if (bar is null || bar.Volume == 0) return false;

        var now = _algorithm.UtcTime;
        var minutes = (decimal)(now - (_previousBarTime ?? now)).TotalMinutes;
        // The contract multiplier isn't in the average, as in Lean: an inverse market has a longer window than its turnover would give it.
        var price = bar.Close * Security.QuoteCurrency.ConversionRate;
        _averageDollarVolume = _previousBarTime is null || minutes == 0 ? price * bar.Volume : price * (bar.Volume + _previousVolume) / minutes;
        _previousBarTime = now;
        _previousVolume = bar.Volume;

        if (!IsInWindow(bar.Period, now)) return true;
        _barPeriod = bar.Period;
        _marketDollarVolume += bar.Close * _fastTradingFactor * bar.Volume * AccountCurrencyPerUnit;
        return false;
    }

    /// <summary>Begins a new snapshot: the market's volume starts anew with the next fill.</summary>
    internal void Reset()
    {
        _startsAnew = true;
        SaleVolume = 0;
    }

    private bool IsInWindow(TimeSpan period, DateTime now)
    {
        if (_lastFillTime is not { } fill) return false;
        if (period >= Time.OneDay) return now == fill.RoundUp(Time.OneDay);
        if (period >= Time.OneHour) return now == fill.RoundUp(Time.OneHour);
        var perBar = period < Time.OneMinute ? MinuteDollarVolume / 60 : MinuteDollarVolume;
        var bars = _averageDollarVolume == 0 ? WindowWithoutVolume : perBar / _averageDollarVolume;
        return period < Time.OneMinute
            ? now <= fill.AddSeconds((int)Math.Clamp(bars, 5m, MaxWindow))
            : now <= fill.AddMinutes((int)Math.Clamp(bars, 1m, MaxWindow));
    }

    private TradeBar CurrentBar()
    {
        var slice = _algorithm.CurrentSlice;
        if (slice.Bars.TryGetValue(Security.Symbol, out var bar)) return bar;
        if (!slice.QuoteBars.TryGetValue(Security.Symbol, out var quote)) return null;
        return new TradeBar(quote.Time, quote.Symbol, quote.Open, quote.High, quote.Low, quote.Close, (quote.LastBidSize + quote.LastAskSize) / 2,
            quote.Period);
    }
}
