namespace QuantConnect.Data.Market;

public static class DataDictionaryExtensions
{
    public static void Add<T>(this DataDictionary<T> dictionary, T data) where T: BaseData => throw null;
}
