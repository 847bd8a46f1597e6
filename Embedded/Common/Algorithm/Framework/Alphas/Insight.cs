using System;
using System.Collections.Generic;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

public class Insight
{
    public Insight(Symbol symbol, Func<DateTime, DateTime> expiryFunc, InsightType type, InsightDirection direction, double? magnitude, double? confidence, string sourceModel = null, double? weight = null, string tag = "") => throw null;
    public Insight(Symbol symbol, Func<DateTime, DateTime> expiryFunc, InsightType type, InsightDirection direction, string tag = "") => throw null;
    public Insight(Symbol symbol, TimeSpan period, InsightType type, InsightDirection direction, double? magnitude, double? confidence, string sourceModel = null, double? weight = null, string tag = "") => throw null;
    public Insight(Symbol symbol, TimeSpan period, InsightType type, InsightDirection direction, string tag = "") => throw null;
    public Insight(DateTime generatedTimeUtc, Symbol symbol, TimeSpan period, InsightType type, InsightDirection direction, double? magnitude, double? confidence, string sourceModel = null, double? weight = null, string tag = "") => throw null;
    public DateTime CloseTimeUtc { get => throw null; set => throw null; }
    public double? Confidence => throw null;
    public InsightDirection Direction => throw null;
    public decimal EstimatedValue { get => throw null; set => throw null; }
    public DateTime GeneratedTimeUtc { get => throw null; set => throw null; }
    public Guid? GroupId { get => throw null; protected set => throw null; }
    public Guid Id { get => throw null; protected set => throw null; }
    public double? Magnitude => throw null;
    public TimeSpan Period => throw null;
    public decimal ReferenceValue { get => throw null; set => throw null; }
    public decimal ReferenceValueFinal { get => throw null; set => throw null; }
    public InsightScore Score { get => throw null; protected set => throw null; }
    public string SourceModel { get => throw null; set => throw null; }
    public Symbol Symbol => throw null;
    public string Tag { get => throw null; protected set => throw null; }
    public InsightType Type => throw null;
    public double? Weight => throw null;
    public void Cancel(DateTime utcTime) => throw null;
    public virtual Insight Clone() => throw null;
    public static DateTime ComputeCloseTime(SecurityExchangeHours exchangeHours, DateTime generatedTimeUtc, Resolution resolution, int barCount) => throw null;
    public static DateTime ComputeCloseTime(SecurityExchangeHours exchangeHours, DateTime generatedTimeUtc, TimeSpan period) => throw null;
    public void Expire(DateTime utcTime) => throw null;
    public static IEnumerable<Insight> Group(Insight insight) => throw null;
    public static IEnumerable<Insight> Group(params Insight[] insights) => throw null;
    public bool IsActive(DateTime utcTime) => throw null;
    public bool IsExpired(DateTime utcTime) => throw null;
    public static Insight Price(Symbol symbol, Resolution resolution, int barCount, InsightDirection direction, double? magnitude = null, double? confidence = null, string sourceModel = null, double? weight = null, string tag = "") => throw null;
    public static Insight Price(Symbol symbol, DateTime closeTimeLocal, InsightDirection direction, double? magnitude = null, double? confidence = null, string sourceModel = null, double? weight = null, string tag = "") => throw null;
    public static Insight Price(Symbol symbol, Func<DateTime, DateTime> expiryFunc, InsightDirection direction, double? magnitude = null, double? confidence = null, string sourceModel = null, double? weight = null, string tag = "") => throw null;
    public static Insight Price(Symbol symbol, TimeSpan period, InsightDirection direction, double? magnitude = null, double? confidence = null, string sourceModel = null, double? weight = null, string tag = "") => throw null;
    public void SetPeriodAndCloseTime(SecurityExchangeHours exchangeHours) => throw null;
    public string ShortToString() => throw null;
    public override string ToString() => throw null;
    // DROPPED M:QuantConnect.Algorithm.Framework.Alphas.Insight.FromSerializedInsight(QuantConnect.Algorithm.Framework.Alphas.Serialization.SerializedInsight serializedInsight) : QuantConnect.Algorithm.Framework.Al   <- QuantConnect.Algorithm.Framework.Alphas.Serialization.SerializedInsight
}
