using System;
using System.Globalization;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>A prediction for a symbol over a time.</summary>
public class Insight
{
    private readonly Func<DateTime, DateTime> _expiry;
    private readonly (Resolution Resolution, int Bars)? _barCount;

    /// <summary>A prediction over a period.</summary>
    public Insight(Symbol symbol, TimeSpan period, InsightType type, InsightDirection direction, string tag = "")
        : this(symbol, period, type, direction, null, null, null, null, tag) { }

    /// <summary>A prediction over a period.</summary>
    /// <param name="symbol">About what.</param>
    /// <param name="period">How long it runs from when it is emitted.</param>
    /// <param name="type">Of what.</param>
    /// <param name="direction">Which way.</param>
    /// <param name="magnitude">By which fraction.</param>
    /// <param name="confidence">How sure, 0 to 1.</param>
    /// <param name="sourceModel">The model's name; null for the alpha model that emits it.</param>
    /// <param name="weight">Share of the portfolio that it asks for.</param>
    /// <param name="tag">Note on the orders that it leads to.</param>
    public Insight(Symbol symbol, TimeSpan period, InsightType type, InsightDirection direction, double? magnitude, double? confidence,
        string sourceModel = null, double? weight = null, string tag = "")
        : this(symbol, type, direction, magnitude, confidence, sourceModel, weight, tag) => Period = period;

    /// <summary>A prediction until a time that is computed, in the exchange's zone, from when it is emitted.</summary>
    public Insight(Symbol symbol, Func<DateTime, DateTime> expiryFunc, InsightType type, InsightDirection direction, string tag = "")
        : this(symbol, expiryFunc, type, direction, null, null, null, null, tag) { }

    /// <summary>A prediction until a time that is computed, in the exchange's zone, from when it is emitted.</summary>
    public Insight(Symbol symbol, Func<DateTime, DateTime> expiryFunc, InsightType type, InsightDirection direction, double? magnitude,
        double? confidence, string sourceModel = null, double? weight = null, string tag = "")
        : this(symbol, type, direction, magnitude, confidence, sourceModel, weight, tag) => _expiry = expiryFunc;

    /// <summary>A prediction of a given time of birth.</summary>
    public Insight(DateTime generatedTimeUtc, Symbol symbol, TimeSpan period, InsightType type, InsightDirection direction,
        double? magnitude, double? confidence, string sourceModel = null, double? weight = null, string tag = "")
        : this(symbol, period, type, direction, magnitude, confidence, sourceModel, weight, tag)
    {
        GeneratedTimeUtc = generatedTimeUtc;
        CloseTimeUtc = generatedTimeUtc.Add(period);
    }

    private Insight(Symbol symbol, Resolution resolution, int barCount, InsightType type, InsightDirection direction, double? magnitude,
        double? confidence, string sourceModel, double? weight, string tag)
        : this(symbol, type, direction, magnitude, confidence, sourceModel, weight, tag) => _barCount = (resolution, barCount);

    private Insight(Symbol symbol, InsightType type, InsightDirection direction, double? magnitude, double? confidence, string sourceModel,
        double? weight, string tag)
    {
        Id = Guid.Empty;
        Score = new InsightScore();
        Symbol = symbol;
        Type = type;
        Direction = direction;
        Magnitude = magnitude;
        Confidence = confidence;
        SourceModel = sourceModel;
        Weight = weight;
        Tag = tag;
    }

    private Insight(Insight other)
        : this(other.Symbol, other.Type, other.Direction, other.Magnitude, other.Confidence, other.SourceModel, other.Weight, other.Tag)
    {
        Id = other.Id;
        GeneratedTimeUtc = other.GeneratedTimeUtc;
        CloseTimeUtc = other.CloseTimeUtc;
        Period = other.Period;
        ReferenceValue = other.ReferenceValue;
        ReferenceValueFinal = other.ReferenceValueFinal;
        EstimatedValue = other.EstimatedValue;
        Score = other.Score;
        _expiry = other._expiry;
        _barCount = other._barCount;
    }

    /// <summary>Identifier within the run; set when it is emitted.</summary>
    public Guid Id { get; protected set; }

    /// <summary>When it was emitted, UTC.</summary>
    public DateTime GeneratedTimeUtc { get; set; }

    /// <summary>Until when it counts, UTC.</summary>
    public DateTime CloseTimeUtc { get; set; }

    /// <summary>About what.</summary>
    public Symbol Symbol { get; }

    /// <summary>Of what.</summary>
    public InsightType Type { get; }

    /// <summary>Price, or volatility, when it was emitted.</summary>
    public decimal ReferenceValue { get; set; }

    /// <summary>Price, or volatility, when it ended.</summary>
    public decimal ReferenceValueFinal { get; set; }

    /// <summary>Which way.</summary>
    public InsightDirection Direction { get; }

    /// <summary>How long it runs.</summary>
    public TimeSpan Period { get; private set; }

    /// <summary>By which fraction.</summary>
    public double? Magnitude { get; }

    /// <summary>How sure, 0 to 1.</summary>
    public double? Confidence { get; }

    /// <summary>Share of the portfolio that it asks for.</summary>
    public double? Weight { get; }

    /// <summary>How right it was.</summary>
    public InsightScore Score { get; protected set; }

    /// <summary>What following it would have been worth.</summary>
    public decimal EstimatedValue { get; set; }

    /// <summary>The name of the model that emitted it.</summary>
    public string SourceModel { get; set; }

    /// <summary>Note on the orders that it leads to.</summary>
    public string Tag { get; protected set; }

    /// <summary>A prediction of the price over a number of bars.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    public static Insight Price(Symbol symbol, Resolution resolution, int barCount, InsightDirection direction, double? magnitude = null,
        double? confidence = null, string sourceModel = null, double? weight = null, string tag = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(barCount, 1);
        return new Insight(symbol, resolution, barCount, InsightType.Price, direction, magnitude, confidence, sourceModel, weight, tag);
    }

    /// <summary>A prediction of the price until a time in the exchange's zone.</summary>
    public static Insight Price(Symbol symbol, DateTime closeTimeLocal, InsightDirection direction, double? magnitude = null,
        double? confidence = null, string sourceModel = null, double? weight = null, string tag = "") =>
        new(symbol, _ => closeTimeLocal, InsightType.Price, direction, magnitude, confidence, sourceModel, weight, tag);

    /// <summary>A prediction of the price over a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period is not positive.</exception>
    public static Insight Price(Symbol symbol, TimeSpan period, InsightDirection direction, double? magnitude = null,
        double? confidence = null, string sourceModel = null, double? weight = null, string tag = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(period, TimeSpan.Zero);
        return new Insight(symbol, period, InsightType.Price, direction, magnitude, confidence, sourceModel, weight, tag);
    }

    /// <summary>A prediction of the price until a time that is computed, in the exchange's zone, from when it is emitted.</summary>
    public static Insight Price(Symbol symbol, Func<DateTime, DateTime> expiryFunc, InsightDirection direction, double? magnitude = null,
        double? confidence = null, string sourceModel = null, double? weight = null, string tag = "") =>
        new(symbol, expiryFunc, InsightType.Price, direction, magnitude, confidence, sourceModel, weight, tag);

    /// <summary>When a prediction over a number of bars ends, UTC.</summary>
    public static DateTime ComputeCloseTime(SecurityExchangeHours exchangeHours, DateTime generatedTimeUtc, Resolution resolution,
        int barCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(barCount, 1);
        // A tick has no length; a second stands for it.
        var length = resolution == Resolution.Tick ? QuantConnect.Time.OneSecond : resolution.ToTimeSpan();
        return ComputeCloseTime(exchangeHours, generatedTimeUtc, length * barCount);
    }

    /// <summary>When a prediction over a period ends, UTC: only time in which the market is open counts.</summary>
    public static DateTime ComputeCloseTime(SecurityExchangeHours exchangeHours, DateTime generatedTimeUtc, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(period, TimeSpan.Zero);
        if (exchangeHours.IsMarketAlwaysOpen) return generatedTimeUtc + period;

        var zone = exchangeHours.TimeZone;
        var local = generatedTimeUtc.ConvertFromUtc(zone);
        var remaining = period;
        while (true)
        {
            if (!exchangeHours.IsOpen(local, false)) local = exchangeHours.GetNextMarketOpen(local, false);
            var close = exchangeHours.GetNextMarketClose(local, false);
            if (remaining <= close - local) return (local + remaining).ConvertToUtc(zone);
            remaining -= close - local;
            local = close;
        }
    }

    /// <summary>Fixes when it ends and how long it runs, once its time of birth is known.</summary>
    /// <exception cref="InvalidOperationException">Its time of birth is not known.</exception>
    public void SetPeriodAndCloseTime(SecurityExchangeHours exchangeHours)
    {
        if (GeneratedTimeUtc == default)
            throw new InvalidOperationException("The insight's 'GeneratedTimeUtc' must be set before calling SetPeriodAndCloseTime.");
        if (_expiry is not null)
            CloseTimeUtc = _expiry(GeneratedTimeUtc.ConvertFromUtc(exchangeHours.TimeZone)).ConvertToUtc(exchangeHours.TimeZone);
        else if (_barCount is (var resolution, var bars)) CloseTimeUtc = ComputeCloseTime(exchangeHours, GeneratedTimeUtc, resolution,
            bars);
        else if (CloseTimeUtc == default) CloseTimeUtc = ComputeCloseTime(exchangeHours, GeneratedTimeUtc, Period);
        Period = CloseTimeUtc - GeneratedTimeUtc;
    }

    /// <summary>True after its end.</summary>
    public bool IsExpired(DateTime utcTime) => CloseTimeUtc < utcTime;

    /// <summary>True until its end.</summary>
    public bool IsActive(DateTime utcTime) => !IsExpired(utcTime);

    /// <summary>Ends it just before the given time, where it has not ended.</summary>
    public void Expire(DateTime utcTime)
    {
        if (!IsActive(utcTime)) return;
        CloseTimeUtc = utcTime - QuantConnect.Time.OneSecond;
        Period = CloseTimeUtc - GeneratedTimeUtc;
    }

    /// <summary>Ends it just before the given time, where it has not ended.</summary>
    public void Cancel(DateTime utcTime) => Expire(utcTime);

    /// <summary>A copy.</summary>
    public virtual Insight Clone() => new(this);

    /// <summary>All that is known of it.</summary>
    public override string ToString()
    {
        var text = FormattableString.Invariant($"{Id:N}: {Symbol} {Type} {Direction} within {Period}");
        if (Magnitude.HasValue) text += FormattableString.Invariant($" by {Magnitude.Value}%");
        if (Confidence.HasValue) text += FormattableString.Invariant($" with {Math.Round(100 * Confidence.Value, 1)}% confidence");
        if (Weight.HasValue) text += FormattableString.Invariant($" and {Math.Round(100 * Weight.Value, 1)}% weight");
        return string.IsNullOrEmpty(Tag) ? text : $"{text}: {Tag}";
    }

    /// <summary>Symbol, type, direction and period.</summary>
    public string ShortToString() => FormattableString.Invariant($"{Symbol.Value} {Type} {Direction} {Period}");

    // Identifiers count up within a run, so that two runs of one backtest write the same.
    internal void SetId(int number)
    {
        if (Id == Guid.Empty) Id = new Guid(number.ToString("x32", CultureInfo.InvariantCulture));
    }
}
