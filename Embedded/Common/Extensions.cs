using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;
using QuantConnect.Scheduling;
using QuantConnect.Securities;

namespace QuantConnect;

public static class Extensions
{
    public static TimeSpan DelistingMarketCloseOffsetSpan { get => throw null; set => throw null; }
    public static void Add(this Ticks dictionary, Symbol key, Tick tick) => throw null;
    public static void Add<TKey, TElement, TCollection>(this IDictionary<TKey, TCollection> dictionary, TKey key, TElement element) where TCollection: ICollection<TElement>, new() => throw null;
    public static ImmutableDictionary<TKey, ImmutableHashSet<TElement>> Add<TKey, TElement>(this ImmutableDictionary<TKey, ImmutableHashSet<TElement>> dictionary, TKey key, TElement element) => throw null;
    public static ImmutableSortedDictionary<TKey, ImmutableHashSet<TElement>> Add<TKey, TElement>(this ImmutableSortedDictionary<TKey, ImmutableHashSet<TElement>> dictionary, TKey key, TElement element) => throw null;
    public static void AddOrUpdate<K, V>(this ConcurrentDictionary<K, V> dictionary, K key, V value) => throw null;
    public static TValue AddOrUpdate<TKey, TValue>(this ConcurrentDictionary<TKey, Lazy<TValue>> dictionary, TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory) => throw null;
    public static Symbol AdjustSymbolByOffset(this Symbol symbol, uint offset) => throw null;
    public static IEnumerable<List<T>> BatchBy<T>(this IEnumerable<T> enumerable, int batchSize) => throw null;
    public static void Clear<T>(this ConcurrentQueue<T> queue) => throw null;
    public static bool Closes(this OrderDirection direction, PositionSide side) => throw null;
    public static DateTime ConvertFromUtc(this DateTime time, DateTimeZone to, bool strict = false) => throw null;
    public static Func<T, IEnumerable<Symbol>> ConvertSelectionSymbolDelegate<T>(this Func<T, object> selector) => throw null;
    public static DateTime ConvertTo(this DateTime time, DateTimeZone from, DateTimeZone to, bool strict = false) => throw null;
    public static object ConvertTo(this string value, Type type) => throw null;
    public static T ConvertTo<T>(this string value) => throw null;
    public static Func<T, IEnumerable<string>> ConvertToUniverseSelectionStringDelegate<T>(this Func<T, object> selector) => throw null;
    public static Func<IEnumerable<T>, IEnumerable<Symbol>> ConvertToUniverseSelectionSymbolDelegate<T>(this Func<IEnumerable<T>, object> selector) where T: BaseData => throw null;
    public static DateTime ConvertToUtc(this DateTime time, DateTimeZone from, bool strict = false) => throw null;
    public static ulong DecodeBase36(this string symbol) => throw null;
    public static string DecodeBase64(this string base64EncodedText) => throw null;
    public static T DeserializeJson<T>(this Stream stream, JsonSerializer serializer = null, bool leaveOpen = true) => throw null;
    public static T DeserializeJson<T>(this string content, JsonSerializer serializer = null) => throw null;
    public static List<string> DeserializeList(this string jsonArray) => throw null;
    public static List<T> DeserializeList<T>(this string jsonArray) => throw null;
    public static decimal DiscretelyRoundBy(this decimal value, decimal quanta, MidpointRounding mode = MidpointRounding.AwayFromZero) => throw null;
    public static byte[] DownloadByteArray(this string url) => throw null;
    public static string DownloadData(this HttpClient client, string url, Dictionary<string, string> headers = null) => throw null;
    public static string DownloadData(this string url, Dictionary<string, string> headers = null) => throw null;
    public static T DownloadData<T>(this HttpClient client, string url, Dictionary<string, string> headers = null, JsonSerializerSettings settings = null) => throw null;
    public static T DownloadData<T>(this string url, Dictionary<string, string> headers = null, JsonSerializerSettings settings = null) => throw null;
    public static string EncodeBase36(this ulong data) => throw null;
    public static string EncodeBase64(this string text) => throw null;
    public static DateTime ExchangeRoundDown(this DateTime dateTime, TimeSpan interval, SecurityExchangeHours exchangeHours, bool extendedMarketHours) => throw null;
    public static DateTime ExchangeRoundDownInTimeZone(this DateTime dateTime, TimeSpan interval, SecurityExchangeHours exchangeHours, DateTimeZone roundingTimeZone, bool extendedMarketHours) => throw null;
    public static BaseData GetBaseDataInstance(this Type type) => throw null;
    public static string GetBetterTypeName(this Type type) => throw null;
    public static byte[] GetBytes(this Stream stream) => throw null;
    public static byte[] GetBytes(this string str) => throw null;
    public static Type GetCustomDataTypeFromSymbols(Symbol[] symbols) => throw null;
    public static decimal GetDecimalEpsilon() => throw null;
    public static decimal GetDecimalFromCsv(this string csvLine, int index) => throw null;
    public static int GetDecimalPlaces(this decimal input) => throw null;
    public static MarketHoursDatabase.Entry GetEntry(this MarketHoursDatabase marketHoursDatabase, Symbol symbol, IEnumerable<Type> dataTypes) => throw null;
    public static string GetExtension(this string str) => throw null;
    public static IEnumerable<T> GetFlags<T>(long value) where T: Enum => throw null;
    public static string GetHash(this IDictionary<int, Order> orders) => throw null;
    public static int GetListHashCode<T>(this IReadOnlyList<T> list) => throw null;
    public static byte[] GetMD5Hash(this Stream stream) => throw null;
    public static CashAmount GetMarketOrderFees(Security security, decimal quantity, DateTime time) => throw null;
    public static MemoryStream GetMemoryStream(Guid guid) => throw null;
    public static Symbol GetMirrorOptionSymbol(this Symbol contractSymbol) => throw null;
    public static OrderDirection GetOrderDirection(decimal quantity) => throw null;
    public static string GetString(this byte[] bytes, Encoding encoding = null) => throw null;
    public static string GetStringBetweenChars(this string value, char left, char right) => throw null;
    public static DataMappingMode GetUniverseMappingModeOrDefault(this UniverseSettings universeSettings, SecurityType securityType, string market) => throw null;
    public static DataNormalizationMode GetUniverseNormalizationModeOrDefault(this UniverseSettings universeSettings, SecurityType securityType) => throw null;
    public static DateTime GetUpdatePriceScaleFrontier(this BaseData data) => throw null;
    public static string GetZeroPriceMessage(this Symbol symbol) => throw null;
    public static decimal GreatestCommonDivisor(this IEnumerable<decimal> values) => throw null;
    public static int GreatestCommonDivisor(this IEnumerable<int> values) => throw null;
    public static bool HasOptions(this SecurityType securityType) => throw null;
    public static bool ImplementsStreamReader(this Type baseDataType) => throw null;
    public static bool IsCommonBusinessDay(this DateTime date) => throw null;
    public static bool IsCustomDataType(Symbol symbol, Type type) => throw null;
    public static bool IsCustomDataType<T>(this Symbol symbol) => throw null;
    public static bool IsDirectoryEmpty(this string directoryPath) => throw null;
    public static bool IsEmpty(this BaseSeries series) => throw null;
    public static bool IsEmpty(this Chart chart) => throw null;
    public static bool IsMarketOpen(this Security security, bool extendedMarketHours) => throw null;
    public static bool IsMarketOpen(this Symbol symbol, DateTime utcTime, bool extendedMarketHours) => throw null;
    public static bool IsNaNOrInfinity(this double value) => throw null;
    public static bool IsNaNOrZero(this double value) => throw null;
    public static bool IsOption(this SecurityType securityType) => throw null;
    public static bool IsOutOfDate(this string filepath) => throw null;
    public static bool IsSubclassOfGeneric(this Type type, Type possibleSuperType) => throw null;
    public static bool IsValid(this SecurityType securityType) => throw null;
    public static bool IsWin(this OrderEvent fill, Security security, decimal profitLoss) => throw null;
    public static string LazyToLower(this string data) => throw null;
    public static string LazyToUpper(this string data) => throw null;
    public static bool ListEquals<T>(this IReadOnlyList<T> left, IReadOnlyList<T> right) => throw null;
    public static void MakeTradable(this Security security) => throw null;
    public static bool MatchesTypeName(this Type type, string typeName) => throw null;
    public static void Move<T>(this List<T> list, int oldIndex, int newIndex) => throw null;
    public static BaseData Normalize(this BaseData data, decimal factor, DataNormalizationMode normalizationMode, decimal sumOfDividends) => throw null;
    public static decimal Normalize(this decimal input) => throw null;
    public static string NormalizeToStr(this decimal input) => throw null;
    public static IOrderedEnumerable<KeyValuePair<TSource, TKey>> OrderBySafe<TSource, TKey>(this ConcurrentDictionary<TSource, TKey> source, Func<KeyValuePair<TSource, TKey>, TKey> keySelector) => throw null;
    public static IOrderedEnumerable<KeyValuePair<TSource, TKey>> OrderBySafe<TSource, TKey>(this ConcurrentDictionary<TSource, TKey> source, Func<KeyValuePair<TSource, TKey>, TSource> keySelector) => throw null;
    public static DataMappingMode? ParseDataMappingMode(this string dataMappingMode) => throw null;
    public static SortedList<DateTime, decimal> PercentChange(this SortedList<DateTime, decimal> values) => throw null;
    public static string PrefixWithAlgorithmTime(this string message, DateTime algorithmTime) => throw null;
    public static void ProcessUntilEmpty<T>(this IProducerConsumerCollection<T> collection, Action<T> handler) => throw null;
    public static byte[] ProtobufSerialize(this IBaseData baseData, Guid guid) => throw null;
    public static void ProtobufSerialize(this IBaseData baseData, Stream stream) => throw null;
    public static byte[] ProtobufSerialize(this List<Tick> ticks, Guid guid) => throw null;
    public static string RemoveFromEnd(this string s, string ending) => throw null;
    public static string RemoveFromStart(this string s, string start) => throw null;
    public static bool RequiresMapping(this Symbol symbol) => throw null;
    public static void Reset(this Timer timer) => throw null;
    public static string ResolutionToLower(this Resolution resolution) => throw null;
    public static DateTime Round(this DateTime datetime, TimeSpan roundingInterval) => throw null;
    public static TimeSpan Round(this TimeSpan time, TimeSpan roundingInterval) => throw null;
    public static TimeSpan Round(this TimeSpan time, TimeSpan roundingInterval, MidpointRounding roundingType) => throw null;
    public static DateTime RoundDown(this DateTime dateTime, TimeSpan interval) => throw null;
    public static DateTime RoundDownInTimeZone(this DateTime dateTime, TimeSpan roundingInterval, DateTimeZone sourceTimeZone, DateTimeZone roundingTimeZone) => throw null;
    public static decimal RoundToSignificantDigits(this decimal d, int digits) => throw null;
    public static DateTime RoundUp(this DateTime time, TimeSpan interval) => throw null;
    public static decimal SafeDecimalCast(this double input) => throw null;
    public static decimal SafeDivision(this decimal numerator, decimal denominator, decimal failValue = 0m) => throw null;
    public static IEnumerable<KeyValuePair<TSource, TKey>> SafeEnumeration<TSource, TKey>(this ConcurrentDictionary<TSource, TKey> source) => throw null;
    public static decimal SafeMultiply100(this decimal value) => throw null;
    public static BaseData Scale(this BaseData data, Func<decimal, decimal, decimal, decimal> factorFunc, decimal volumeFactor, decimal factor, decimal sumOfDividends) => throw null;
    public static string SecurityTypeToLower(this SecurityType securityType) => throw null;
    public static void SerializeJsonToStream<T>(this T value, Stream target, JsonSerializer serializer = null) => throw null;
    public static string SerializeJsonToString<T>(this T value, JsonSerializer serializer = null) => throw null;
    public static bool ShouldEmitData(this SubscriptionDataConfig config, BaseData data, bool isUniverse = false) => throw null;
    public static string SingleOrAlgorithmTypeName(this List<string> names, string algorithmTypeName) => throw null;
    public static decimal SmartRounding(this decimal input) => throw null;
    public static decimal? SmartRounding(this decimal? input) => throw null;
    public static decimal SmartRoundingShort(this decimal input) => throw null;
    public static void StopSafely(this Thread thread, TimeSpan timeout, CancellationTokenSource token = null) => throw null;
    public static void SynchronouslyAwaitTask(this Task task) => throw null;
    public static void SynchronouslyAwaitTask(this ValueTask task) => throw null;
    public static T SynchronouslyAwaitTask<T>(this Task<T> task) => throw null;
    public static T SynchronouslyAwaitTask<T>(this ValueTask<T> task) => throw null;
    public static TResult SynchronouslyAwaitTaskResult<TResult>(this Task<TResult> task) => throw null;
    public static string TickTypeToLower(this TickType tickType) => throw null;
    public static string ToCamelCase(this string value) => throw null;
    public static List<string> ToCsv(this string str, int size = 4) => throw null;
    public static List<string> ToCsvData(this string str, int size = 4, char delimiter = ',') => throw null;
    public static decimal ToDecimal(this string str) => throw null;
    public static decimal ToDecimalAllowExponent(this string str) => throw null;
    public static string ToFinancialFigures(this decimal number) => throw null;
    public static Func<DateTime, DateTime?> ToFunc(this IDateRule dateRule) => throw null;
    public static string ToHexString(this byte[] source) => throw null;
    public static Resolution ToHigherResolutionEquivalent(this TimeSpan timeSpan, bool requireExactMatch) => throw null;
    public static int ToInt32(this string str) => throw null;
    public static long ToInt64(this string str) => throw null;
    public static string ToLower(this Enum @enum) => throw null;
    public static string ToMD5(this string str) => throw null;
    public static decimal ToNormalizedDecimal(this string str) => throw null;
    public static OrderDirection ToOrderDirection(this PositionSide side) => throw null;
    public static OrderTicket ToOrderTicket(this Order order, SecurityTransactionManager transactionManager) => throw null;
    public static string ToQueryString(this IDictionary<string, object> pairs) => throw null;
    public static string ToSHA256(this string data) => throw null;
    public static Stream ToStream(this string str) => throw null;
    public static SubscriptionDataConfig ToSubscriptionDataConfig(this HistoryRequest request, bool isInternalFeed = false, bool isFilteredSubscription = true) => throw null;
    public static TimeSpan ToTimeSpan(this Resolution resolution) => throw null;
    public static decimal TruncateTo3DecimalPlaces(this decimal value) => throw null;
    public static bool TryDownloadData(this HttpClient client, string url, out string data, out HttpStatusCode? statusCode, Dictionary<string, string> headers = null) => throw null;
    public static bool TryDownloadData<T>(this HttpClient client, string url, out T result, out HttpStatusCode? statusCode, Dictionary<string, string> headers = null, JsonSerializerSettings settings = null) => throw null;
    public static bool TryGetDecimalFromCsv(this string csvLine, int index, out decimal value) => throw null;
    public static bool TryGetFromCsv(this string csvLine, int index, out ReadOnlySpan<char> result) => throw null;
    public static bool TryGetLiveSubscriptionSymbol(this Symbol symbol, out Symbol mapped) => throw null;
    public static T TryGetPropertyValue<T>(this JObject jObject, string name) => throw null;
    public static bool TryParseSecurityType(this string value, out SecurityType securityType, bool ignoreCase = true) => throw null;
    public static bool WaitOne(this WaitHandle waitHandle, int millisecondsTimeout, CancellationToken cancellationToken) => throw null;
    public static bool WaitOne(this WaitHandle waitHandle, CancellationToken cancellationToken) => throw null;
    public static bool WaitOne(this WaitHandle waitHandle, TimeSpan timeout, CancellationToken cancellationToken) => throw null;
    public static string WithEmbeddedHtmlAnchors(this string source) => throw null;
    // DROPPED M:QuantConnect.Extensions.Batch(this System.Collections.Generic.List<QuantConnect.Packets.AlphaResultPacket> resultPackets) : QuantConnect.Packets.AlphaResultPacket static   <- QuantConnect.Packets.AlphaResultPacket
    // DROPPED M:QuantConnect.Extensions.Compare<T>(this QuantConnect.Util.ComparisonOperatorTypes op, T arg1, T arg2) : System.Boolean static where T: System.IComparable   <- QuantConnect.Util.ComparisonOperatorTypes
    // DROPPED M:QuantConnect.Extensions.ConvertPythonUniverseFilterFunction<T>(this Python.Runtime.PyObject universeFilterFunc) : System.Func<System.Collections.Generic.IEnumerable<T>, System.Collections.Generic.IE   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.ConvertToDictionary<TKey, TValue>(this Python.Runtime.PyObject pyObject) : System.Collections.Generic.Dictionary<TKey, TValue> static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.ConvertToSymbolEnumerable(this Python.Runtime.PyObject pyObject) : System.Collections.Generic.IEnumerable<QuantConnect.Symbol> static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.CreateFutureChain(this QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Symbol symbol, Python.Runtime.PyObject filter, QuantConnect.Data.UniverseSelection.UniverseS   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Extensions.CreateFutureChain(this QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Symbol symbol, System.Func<QuantConnect.Securities.FutureFilterUniverse, QuantConnect.Securi   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Extensions.CreateOptionChain(this QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Symbol symbol, Python.Runtime.PyObject filter, QuantConnect.Data.UniverseSelection.UniverseS   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Extensions.CreateOptionChain(this QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Symbol symbol, System.Func<QuantConnect.Securities.OptionFilterUniverse, QuantConnect.Securi   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Extensions.CreateType(this Python.Runtime.PyObject pyObject) : System.Type static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.DefaultOptionStyle(this QuantConnect.SecurityType securityType) : QuantConnect.OptionStyle static   <- QuantConnect.OptionStyle
    // DROPPED M:QuantConnect.Extensions.GetAndDispose<T>(this Python.Runtime.PyObject instance) : T static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.GetAssemblyName(this Python.Runtime.PyObject pyObject) : System.Reflection.AssemblyName static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.GetDelistingDate(this QuantConnect.Symbol symbol, QuantConnect.Data.Auxiliary.MapFile mapFile = null) : System.DateTime static   <- QuantConnect.Data.Auxiliary.MapFile
    // DROPPED M:QuantConnect.Extensions.GetEnumString(this System.Enum value, Python.Runtime.PyObject pyObject) : System.String static [Obsolete]   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.GetEnumString(this System.Int32 value, Python.Runtime.PyObject pyObject) : System.String static [Obsolete]   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.GetExerciseDirection(this QuantConnect.OptionRight right, System.Boolean isShort) : QuantConnect.Orders.OrderDirection static   <- QuantConnect.OptionRight
    // DROPPED M:QuantConnect.Extensions.GetMethod(this Python.Runtime.PyObject instance, System.String name) : System.Object static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.GetOrAddUnrequestedSecurity(this QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Symbol symbol, out QuantConnect.Securities.Security security, System.Action<System   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Extensions.GetPythonArgCount(this Python.Runtime.PyObject method) : System.Int32 static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.GetPythonBoolProperty(this Python.Runtime.PyObject instance, System.String name) : System.Object static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.GetPythonBoolPropertyWithChecks(this Python.Runtime.PyObject instance, System.String name) : System.Object static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.GetPythonMethod(this Python.Runtime.PyObject instance, System.String name) : System.Object static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.GetPythonMethodWithChecks(this Python.Runtime.PyObject instance, System.String name) : System.Object static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.InTheMoneyAmount(this QuantConnect.Securities.Option.Option option, System.Decimal quantity) : QuantConnect.Securities.ConvertibleCashAmount static   <- QuantConnect.Securities.Option.Option
    // DROPPED M:QuantConnect.Extensions.Invert(this QuantConnect.OptionRight right) : QuantConnect.OptionRight static   <- QuantConnect.OptionRight
    // DROPPED M:QuantConnect.Extensions.OptionRightToLower(this QuantConnect.OptionRight optionRight) : System.String static   <- QuantConnect.OptionRight
    // DROPPED M:QuantConnect.Extensions.OptionStyleToLower(this QuantConnect.OptionStyle optionStyle) : System.String static   <- QuantConnect.OptionStyle
    // DROPPED M:QuantConnect.Extensions.OrderTargetsByMarginImpact(this System.Collections.Generic.IEnumerable<QuantConnect.Algorithm.Framework.Portfolio.IPortfolioTarget> targets, QuantConnect.Interfaces.IAlgorith   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Extensions.ParseOptionRight(this System.String optionRight) : QuantConnect.OptionRight static   <- QuantConnect.OptionRight
    // DROPPED M:QuantConnect.Extensions.ParseOptionStyle(this System.String optionStyle) : QuantConnect.OptionStyle static   <- QuantConnect.OptionStyle
    // DROPPED M:QuantConnect.Extensions.ProcessSecurityChanges(this QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Data.UniverseSelection.SecurityChanges securityChanges) : System.Void static   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Extensions.ReadLines(this QuantConnect.Interfaces.IDataProvider dataProvider, System.String file) : System.Collections.Generic.IEnumerable<System.String> static   <- QuantConnect.Interfaces.IDataProvider
    // DROPPED M:QuantConnect.Extensions.SafeAsManagedObject(this Python.Runtime.PyObject pyObject, System.Type typeToConvertTo = null) : System.Object static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.SetRuntimeError(this QuantConnect.Interfaces.IAlgorithm algorithm, System.Exception exception, System.String context) : System.Void static   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Extensions.SubscribeWithMapping(this QuantConnect.Interfaces.IDataQueueHandler dataQueueHandler, QuantConnect.Data.SubscriptionDataConfig dataConfig, System.EventHandler newDataAvailabl   <- QuantConnect.Interfaces.IDataQueueHandler
    // DROPPED M:QuantConnect.Extensions.ToDisplayString(this Python.Runtime.PyObject pyObject) : System.String static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.ToPyList(this System.Collections.IEnumerable enumerable) : Python.Runtime.PyList static   <- Python.Runtime.PyList
    // DROPPED M:QuantConnect.Extensions.ToPyListUnSafe(this System.Collections.IEnumerable enumerable) : Python.Runtime.PyList static   <- Python.Runtime.PyList
    // DROPPED M:QuantConnect.Extensions.ToSafeString(this Python.Runtime.PyObject pyObject) : System.String static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.ToStringPerformance(this QuantConnect.OptionRight optionRight) : System.String static   <- QuantConnect.OptionRight
    // DROPPED M:QuantConnect.Extensions.TryConvert<T>(this Python.Runtime.PyObject pyObject, out T result, System.Boolean allowPythonDerivative = false) : System.Boolean static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.TryCreateType(this Python.Runtime.PyObject pyObject, out System.Type type) : System.Boolean static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Extensions.UnsubscribeWithMapping(this QuantConnect.Interfaces.IDataQueueHandler dataQueueHandler, QuantConnect.Data.SubscriptionDataConfig dataConfig) : System.Void static   <- QuantConnect.Interfaces.IDataQueueHandler
}
