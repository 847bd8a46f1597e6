using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;

namespace QuantConnect.Indicators;

public abstract class IndicatorBase : WindowBase<IndicatorDataPoint>, IIndicator, IComparable
{
    public event IndicatorUpdatedHandler Updated;
    protected IndicatorBase() => throw null;
    protected IndicatorBase(string name) => throw null;
    public ISet<IDataConsolidator> Consolidators => throw null;
    public abstract bool IsReady { get; }
    public string Name { get => throw null; protected set => throw null; }
    public override IndicatorDataPoint Previous => throw null;
    public long Samples => throw null;
    public int CompareTo(IIndicator other) => throw null;
    public int CompareTo(object obj) => throw null;
    protected virtual void OnUpdated(IndicatorDataPoint consolidated) => throw null;
    public abstract void Reset();
    public string ToDetailedString() => throw null;
    public override string ToString() => throw null;
    public abstract bool Update(IBaseData input);
    public static bool operator ==(IndicatorBase left, double right) => throw null;
    public static bool operator ==(IndicatorBase left, int right) => throw null;
    public static bool operator ==(IndicatorBase left, long right) => throw null;
    public static bool operator ==(IndicatorBase left, float right) => throw null;
    public static bool operator ==(double left, IndicatorBase right) => throw null;
    public static bool operator ==(int left, IndicatorBase right) => throw null;
    public static bool operator ==(long left, IndicatorBase right) => throw null;
    public static bool operator ==(float left, IndicatorBase right) => throw null;
    public static bool operator >(IndicatorBase left, double right) => throw null;
    public static bool operator >(IndicatorBase left, int right) => throw null;
    public static bool operator >(IndicatorBase left, long right) => throw null;
    public static bool operator >(IndicatorBase left, float right) => throw null;
    public static bool operator >(double left, IndicatorBase right) => throw null;
    public static bool operator >(int left, IndicatorBase right) => throw null;
    public static bool operator >(long left, IndicatorBase right) => throw null;
    public static bool operator >(float left, IndicatorBase right) => throw null;
    public static bool operator >=(IndicatorBase left, double right) => throw null;
    public static bool operator >=(IndicatorBase left, int right) => throw null;
    public static bool operator >=(IndicatorBase left, long right) => throw null;
    public static bool operator >=(IndicatorBase left, float right) => throw null;
    public static bool operator >=(double left, IndicatorBase right) => throw null;
    public static bool operator >=(int left, IndicatorBase right) => throw null;
    public static bool operator >=(long left, IndicatorBase right) => throw null;
    public static bool operator >=(float left, IndicatorBase right) => throw null;
    public static implicit operator decimal(IndicatorBase instance) => throw null;
    public static bool operator !=(IndicatorBase left, double right) => throw null;
    public static bool operator !=(IndicatorBase left, int right) => throw null;
    public static bool operator !=(IndicatorBase left, long right) => throw null;
    public static bool operator !=(IndicatorBase left, float right) => throw null;
    public static bool operator !=(double left, IndicatorBase right) => throw null;
    public static bool operator !=(int left, IndicatorBase right) => throw null;
    public static bool operator !=(long left, IndicatorBase right) => throw null;
    public static bool operator !=(float left, IndicatorBase right) => throw null;
    public static bool operator <(IndicatorBase left, double right) => throw null;
    public static bool operator <(IndicatorBase left, int right) => throw null;
    public static bool operator <(IndicatorBase left, long right) => throw null;
    public static bool operator <(IndicatorBase left, float right) => throw null;
    public static bool operator <(double left, IndicatorBase right) => throw null;
    public static bool operator <(int left, IndicatorBase right) => throw null;
    public static bool operator <(long left, IndicatorBase right) => throw null;
    public static bool operator <(float left, IndicatorBase right) => throw null;
    public static bool operator <=(IndicatorBase left, double right) => throw null;
    public static bool operator <=(IndicatorBase left, int right) => throw null;
    public static bool operator <=(IndicatorBase left, long right) => throw null;
    public static bool operator <=(IndicatorBase left, float right) => throw null;
    public static bool operator <=(double left, IndicatorBase right) => throw null;
    public static bool operator <=(int left, IndicatorBase right) => throw null;
    public static bool operator <=(long left, IndicatorBase right) => throw null;
    public static bool operator <=(float left, IndicatorBase right) => throw null;
}
