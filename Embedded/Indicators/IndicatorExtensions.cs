using System;

namespace QuantConnect.Indicators;

public static class IndicatorExtensions
{
    public static ExponentialMovingAverage EMA(this IndicatorBase left, int period, decimal? smoothingFactor = null, bool waitForFirstToReady = true) => throw null;
    public static Maximum MAX(this IIndicator left, int period, bool waitForFirstToReady = true) => throw null;
    public static Minimum MIN(this IndicatorBase left, int period, bool waitForFirstToReady = true) => throw null;
    public static CompositeIndicator Minus(this IndicatorBase left, IndicatorBase right) => throw null;
    public static CompositeIndicator Minus(this IndicatorBase left, IndicatorBase right, string name) => throw null;
    public static CompositeIndicator Minus(this IndicatorBase left, decimal constant) => throw null;
    public static T Of<T>(this T second, IIndicator first, bool waitForFirstToReady = true) where T: IIndicator => throw null;
    public static CompositeIndicator Over(this IndicatorBase left, IndicatorBase right) => throw null;
    public static CompositeIndicator Over(this IndicatorBase left, IndicatorBase right, string name) => throw null;
    public static CompositeIndicator Over(this IndicatorBase left, decimal constant) => throw null;
    public static CompositeIndicator Plus(this IndicatorBase left, IndicatorBase right) => throw null;
    public static CompositeIndicator Plus(this IndicatorBase left, IndicatorBase right, string name) => throw null;
    public static CompositeIndicator Plus(this IndicatorBase left, decimal constant) => throw null;
    public static SimpleMovingAverage SMA(this IndicatorBase left, int period, bool waitForFirstToReady = true) => throw null;
    public static CompositeIndicator Times(this IndicatorBase left, IndicatorBase right) => throw null;
    public static CompositeIndicator Times(this IndicatorBase left, IndicatorBase right, string name) => throw null;
    public static CompositeIndicator Times(this IndicatorBase left, decimal constant) => throw null;
    public static bool Update(this IndicatorBase<IndicatorDataPoint> indicator, DateTime time, decimal value) => throw null;
    public static CompositeIndicator WeightedBy(this IndicatorBase value, IndicatorBase weight, int period) => throw null;
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.EMA(Python.Runtime.PyObject left, System.Int32 period, System.Decimal? smoothingFactor = null, System.Boolean waitForFirstToReady = true) : QuantConnect.I   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.MAX(Python.Runtime.PyObject left, System.Int32 period, System.Boolean waitForFirstToReady = true) : QuantConnect.Indicators.Maximum static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.MIN(Python.Runtime.PyObject left, System.Int32 period, System.Boolean waitForFirstToReady = true) : QuantConnect.Indicators.Minimum static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.Minus(Python.Runtime.PyObject left, Python.Runtime.PyObject right, System.String name = null) : QuantConnect.Indicators.CompositeIndicator static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.Minus(Python.Runtime.PyObject left, System.Decimal constant) : QuantConnect.Indicators.CompositeIndicator static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.Of(Python.Runtime.PyObject second, Python.Runtime.PyObject first, System.Boolean waitForFirstToReady = true) : QuantConnect.Indicators.IndicatorBase stati   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.Over(Python.Runtime.PyObject left, Python.Runtime.PyObject right, System.String name = null) : QuantConnect.Indicators.CompositeIndicator static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.Over(Python.Runtime.PyObject left, System.Decimal constant) : QuantConnect.Indicators.CompositeIndicator static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.Plus(Python.Runtime.PyObject left, Python.Runtime.PyObject right, System.String name = null) : QuantConnect.Indicators.CompositeIndicator static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.Plus(Python.Runtime.PyObject left, System.Decimal constant) : QuantConnect.Indicators.CompositeIndicator static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.SMA(Python.Runtime.PyObject left, System.Int32 period, System.Boolean waitForFirstToReady = true) : QuantConnect.Indicators.SimpleMovingAverage static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.Times(Python.Runtime.PyObject left, Python.Runtime.PyObject right, System.String name = null) : QuantConnect.Indicators.CompositeIndicator static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.Times(Python.Runtime.PyObject left, System.Decimal constant) : QuantConnect.Indicators.CompositeIndicator static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Indicators.IndicatorExtensions.WeightedBy(Python.Runtime.PyObject value, Python.Runtime.PyObject weight, System.Int32 period) : QuantConnect.Indicators.CompositeIndicator static   <- Python.Runtime.PyObject
}
