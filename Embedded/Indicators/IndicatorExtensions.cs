using System;

namespace QuantConnect.Indicators;

/// <summary>Makes indicators of indicators.</summary>
public static class IndicatorExtensions
{
    /// <summary>The exponential average of an indicator.</summary>
    public static ExponentialMovingAverage EMA(
        this IndicatorBase left, int period, decimal? smoothingFactor = null, bool waitForFirstToReady = true) =>
        new ExponentialMovingAverage(
            $"EMA{period}_Of_{left.Name}", period, smoothingFactor ?? ExponentialMovingAverage.SmoothingFactorDefault(period))
            .Of(left, waitForFirstToReady);

    /// <summary>The highest of the last values of an indicator.</summary>
    public static Maximum MAX(this IIndicator left, int period, bool waitForFirstToReady = true) =>
        new Maximum($"MAX{period}_Of_{left.Name}", period).Of(left, waitForFirstToReady);

    /// <summary>The lowest of the last values of an indicator.</summary>
    public static Minimum MIN(this IndicatorBase left, int period, bool waitForFirstToReady = true) =>
        new Minimum($"MIN{period}_Of_{left.Name}", period).Of(left, waitForFirstToReady);

    public static CompositeIndicator Minus(this IndicatorBase left, IndicatorBase right) =>
        new(left, right, (l, r) => l.Current.Value - r.Current.Value);

    public static CompositeIndicator Minus(this IndicatorBase left, IndicatorBase right, string name) =>
        new(name, left, right, (l, r) => l.Current.Value - r.Current.Value);

    public static CompositeIndicator Minus(this IndicatorBase left, decimal constant) => left.Minus(Constant(constant));

    /// <summary>Feeds an indicator with the values of another one.</summary>
    /// <param name="second">What is fed.</param>
    /// <param name="first">What feeds it.</param>
    /// <param name="waitForFirstToReady">Whether to feed it only with values that mean something.</param>
    public static T Of<T>(this T second, IIndicator first, bool waitForFirstToReady = true)
        where T : IIndicator
    {
        first.Updated += (sender, point) =>
        {
            if (!waitForFirstToReady || first.IsReady) second.Update(point);
        };
        return second;
    }

    public static CompositeIndicator Over(this IndicatorBase left, IndicatorBase right) => new(left, right, Divide);

    public static CompositeIndicator Over(this IndicatorBase left, IndicatorBase right, string name) => new(name, left, right, Divide);

    public static CompositeIndicator Over(this IndicatorBase left, decimal constant) => left.Over(Constant(constant));

    public static CompositeIndicator Plus(this IndicatorBase left, IndicatorBase right) =>
        new(left, right, (l, r) => l.Current.Value + r.Current.Value);

    public static CompositeIndicator Plus(this IndicatorBase left, IndicatorBase right, string name) =>
        new(name, left, right, (l, r) => l.Current.Value + r.Current.Value);

    public static CompositeIndicator Plus(this IndicatorBase left, decimal constant) => left.Plus(Constant(constant));

    /// <summary>The mean of the last values of an indicator.</summary>
    public static SimpleMovingAverage SMA(this IndicatorBase left, int period, bool waitForFirstToReady = true) =>
        new SimpleMovingAverage($"SMA{period}_Of_{left.Name}", period).Of(left, waitForFirstToReady);

    public static CompositeIndicator Times(this IndicatorBase left, IndicatorBase right) =>
        new(left, right, (l, r) => l.Current.Value * r.Current.Value);

    public static CompositeIndicator Times(this IndicatorBase left, IndicatorBase right, string name) =>
        new(name, left, right, (l, r) => l.Current.Value * r.Current.Value);

    public static CompositeIndicator Times(this IndicatorBase left, decimal constant) => left.Times(Constant(constant));

    /// <summary>Takes a number in.</summary>
    public static bool Update(this IndicatorBase<IndicatorDataPoint> indicator, DateTime time, decimal value) =>
        indicator.Update(new IndicatorDataPoint(time, value));

    /// <summary>The mean of the last values of one indicator, weighted by those of another one.</summary>
    public static CompositeIndicator WeightedBy(this IndicatorBase value, IndicatorBase weight, int period)
    {
        var latest = new WindowIdentity(period);
        var numerator = new Sum("Sum_xy", period);
        var denominator = new Sum("Sum_y", period);

        value.Updated += (_, point) => latest.Update(point);
        weight.Updated += (_, point) =>
        {
            denominator.Update(point);
            numerator.Update(point.Time, point.Value * latest.Current.Value);
        };
        return numerator.Over(denominator, $"{value.Name}_WeightedBy_{weight.Name}");
    }

    private static ConstantIndicator<IndicatorDataPoint> Constant(decimal value) => new(value.NormalizeToStr(), value);

    private static IndicatorResult Divide(IndicatorBase left, IndicatorBase right) => right.Current.Value == 0
        ? new IndicatorResult(0m, IndicatorStatus.MathError)
        : new IndicatorResult(left.Current.Value / right.Current.Value);
}
