namespace QuantConnect.Indicators;

// An indicator compares with a number by its current value.
public abstract partial class IndicatorBase
{
    public static bool operator ==(IndicatorBase left, double right) => left is not null && (double)left.Current.Value == right;

    public static bool operator ==(double left, IndicatorBase right) => right is not null && left == (double)right.Current.Value;

    public static bool operator !=(IndicatorBase left, double right) => left is null || (double)left.Current.Value != right;

    public static bool operator !=(double left, IndicatorBase right) => right is null || left != (double)right.Current.Value;

    public static bool operator <(IndicatorBase left, double right) => (double)left.Current.Value < right;

    public static bool operator <(double left, IndicatorBase right) => left < (double)right.Current.Value;

    public static bool operator <=(IndicatorBase left, double right) => (double)left.Current.Value <= right;

    public static bool operator <=(double left, IndicatorBase right) => left <= (double)right.Current.Value;

    public static bool operator >(IndicatorBase left, double right) => (double)left.Current.Value > right;

    public static bool operator >(double left, IndicatorBase right) => left > (double)right.Current.Value;

    public static bool operator >=(IndicatorBase left, double right) => (double)left.Current.Value >= right;

    public static bool operator >=(double left, IndicatorBase right) => left >= (double)right.Current.Value;

    public static bool operator ==(IndicatorBase left, float right) => left is not null && (double)left.Current.Value == right;

    public static bool operator ==(float left, IndicatorBase right) => right is not null && left == (double)right.Current.Value;

    public static bool operator !=(IndicatorBase left, float right) => left is null || (double)left.Current.Value != right;

    public static bool operator !=(float left, IndicatorBase right) => right is null || left != (double)right.Current.Value;

    public static bool operator <(IndicatorBase left, float right) => (double)left.Current.Value < right;

    public static bool operator <(float left, IndicatorBase right) => left < (double)right.Current.Value;

    public static bool operator <=(IndicatorBase left, float right) => (double)left.Current.Value <= right;

    public static bool operator <=(float left, IndicatorBase right) => left <= (double)right.Current.Value;

    public static bool operator >(IndicatorBase left, float right) => (double)left.Current.Value > right;

    public static bool operator >(float left, IndicatorBase right) => left > (double)right.Current.Value;

    public static bool operator >=(IndicatorBase left, float right) => (double)left.Current.Value >= right;

    public static bool operator >=(float left, IndicatorBase right) => left >= (double)right.Current.Value;

    public static bool operator ==(IndicatorBase left, int right) => left is not null && left.Current.Value == right;

    public static bool operator ==(int left, IndicatorBase right) => right is not null && left == right.Current.Value;

    public static bool operator !=(IndicatorBase left, int right) => left is null || left.Current.Value != right;

    public static bool operator !=(int left, IndicatorBase right) => right is null || left != right.Current.Value;

    public static bool operator <(IndicatorBase left, int right) => left.Current.Value < right;

    public static bool operator <(int left, IndicatorBase right) => left < right.Current.Value;

    public static bool operator <=(IndicatorBase left, int right) => left.Current.Value <= right;

    public static bool operator <=(int left, IndicatorBase right) => left <= right.Current.Value;

    public static bool operator >(IndicatorBase left, int right) => left.Current.Value > right;

    public static bool operator >(int left, IndicatorBase right) => left > right.Current.Value;

    public static bool operator >=(IndicatorBase left, int right) => left.Current.Value >= right;

    public static bool operator >=(int left, IndicatorBase right) => left >= right.Current.Value;

    public static bool operator ==(IndicatorBase left, long right) => left is not null && left.Current.Value == right;

    public static bool operator ==(long left, IndicatorBase right) => right is not null && left == right.Current.Value;

    public static bool operator !=(IndicatorBase left, long right) => left is null || left.Current.Value != right;

    public static bool operator !=(long left, IndicatorBase right) => right is null || left != right.Current.Value;

    public static bool operator <(IndicatorBase left, long right) => left.Current.Value < right;

    public static bool operator <(long left, IndicatorBase right) => left < right.Current.Value;

    public static bool operator <=(IndicatorBase left, long right) => left.Current.Value <= right;

    public static bool operator <=(long left, IndicatorBase right) => left <= right.Current.Value;

    public static bool operator >(IndicatorBase left, long right) => left.Current.Value > right;

    public static bool operator >(long left, IndicatorBase right) => left > right.Current.Value;

    public static bool operator >=(IndicatorBase left, long right) => left.Current.Value >= right;

    public static bool operator >=(long left, IndicatorBase right) => left >= right.Current.Value;
}
