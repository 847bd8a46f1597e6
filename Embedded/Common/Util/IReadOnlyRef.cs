namespace QuantConnect.Util;

public interface IReadOnlyRef<T>
{
    T Value { get; }
}
