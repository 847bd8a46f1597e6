using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;
using QuantConnect.Data;

namespace QuantConnect.Securities;

/// <summary>When exchanges trade and in which time zone their data is, from <c>market-hours/market-hours-database.json</c>.</summary>
public class MarketHoursDatabase : BaseSecurityDatabase<MarketHoursDatabase, MarketHoursDatabase.Entry>
{
    /// <summary>The hours and the data's time zone of one exchange or symbol.</summary>
    public class Entry
    {
        public Entry(DateTimeZone dataTimeZone, SecurityExchangeHours exchangeHours)
        {
            DataTimeZone = dataTimeZone;
            ExchangeHours = exchangeHours;
        }

        public DateTimeZone DataTimeZone { get; }
        public SecurityExchangeHours ExchangeHours { get; init; }
    }

    private readonly bool _alwaysOpen;

    public MarketHoursDatabase(Dictionary<SecurityDatabaseKey, Entry> exchangeHours) : base(exchangeHours, FromDataFolder, null)
    {
    }

    private MarketHoursDatabase(bool alwaysOpen) : this(new Dictionary<SecurityDatabaseKey, Entry>())
    {
        _alwaysOpen = alwaysOpen;
    }

    /// <summary>A database for which every exchange is open around the clock, UTC.</summary>
    public static MarketHoursDatabase AlwaysOpen { get; } = new(true);

    public List<KeyValuePair<SecurityDatabaseKey, Entry>> ExchangeHoursListing => Entries.ToList();

    /// <summary>The database of the current data folder.</summary>
    public static MarketHoursDatabase FromDataFolder()
    {
        var database = DataFolderDatabase;
        if (database != null) return database;
        lock (DataFolderDatabaseLock)
        {
            return DataFolderDatabase ??= FromFile(Path.Combine(Globals.DataFolder, "market-hours", "market-hours-database.json"));
        }
    }

    /// <exception cref="FormatException">The file is missing or malformed; the message names file, entry and value.</exception>
    public static MarketHoursDatabase FromFile(string path)
    {
        if (!File.Exists(path))
            throw new FormatException($"{path}: the market hours database is missing; set data-folder to a folder that has it.");
        var entries = new Dictionary<SecurityDatabaseKey, Entry>();
        var name = "entries";
        try
        {
            // Dates stay text: their format is the file's own, not JSON's.
            using var reader = new JsonTextReader(new StreamReader(path)) { DateParseHandling = DateParseHandling.None };
            foreach (var property in ((JObject)JObject.Load(reader)["entries"]).Properties())
            {
                name = property.Name;
                entries[SecurityDatabaseKey.Parse(name)] = ReadEntry((JObject)property.Value);
            }
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidCastException or OverflowException or NullReferenceException)
        {
            throw new FormatException($"{path}, entry '{name}': {e.Message}", e);
        }
        return new MarketHoursDatabase(entries);
    }

    public DateTimeZone GetDataTimeZone(string market, Symbol symbol, SecurityType securityType) =>
        GetEntry(market, GetDatabaseSymbolKey(symbol), securityType).DataTimeZone;

    public virtual Entry GetEntry(string market, Symbol symbol, SecurityType securityType) =>
        GetEntry(market, GetDatabaseSymbolKey(symbol), securityType);

    /// <exception cref="KeyNotFoundException">Neither the symbol nor its market has an entry.</exception>
    public virtual Entry GetEntry(string market, string symbol, SecurityType securityType)
    {
        if (TryGetEntry(market, symbol, securityType, out var entry)) return entry;
        throw new KeyNotFoundException($"The market hours database has no entry for {new SecurityDatabaseKey(market, symbol, securityType)}; "
            + $"it has {string.Join(", ", Entries.Keys)}.");
    }

    public SecurityExchangeHours GetExchangeHours(SubscriptionDataConfig configuration) =>
        GetExchangeHours(configuration.Market, configuration.Symbol, configuration.SecurityType);

    public SecurityExchangeHours GetExchangeHours(string market, Symbol symbol, SecurityType securityType) =>
        GetEntry(market, symbol, securityType).ExchangeHours;

    /// <summary>Sets the hours of a symbol for this run.</summary>
    public virtual Entry SetEntry(string market, string symbol, SecurityType securityType, SecurityExchangeHours exchangeHours,
        DateTimeZone dataTimeZone = null)
    {
        var entry = new Entry(dataTimeZone ?? exchangeHours.TimeZone, exchangeHours);
        Put(new SecurityDatabaseKey(market, symbol, securityType), entry);
        return entry;
    }

    /// <summary>Sets a symbol's hours to around the clock for this run.</summary>
    public virtual Entry SetEntryAlwaysOpen(string market, string symbol, SecurityType securityType, DateTimeZone timeZone) =>
        SetEntry(market, symbol, securityType, SecurityExchangeHours.AlwaysOpen(timeZone));

    public bool TryGetEntry(string market, Symbol symbol, SecurityType securityType, out Entry entry) =>
        TryGetEntry(market, GetDatabaseSymbolKey(symbol), securityType, out entry);

    /// <summary>The entry of a symbol, else its market's for all symbols.</summary>
    public virtual bool TryGetEntry(string market, string symbol, SecurityType securityType, out Entry entry)
    {
        if (_alwaysOpen)
        {
            entry = new Entry(KnownZones.Utc, SecurityExchangeHours.AlwaysOpen(KnownZones.Utc));
            return true;
        }
        var key = new SecurityDatabaseKey(market, symbol, securityType);
        var entries = Entries;
        return entries.TryGetValue(key, out entry) || entries.TryGetValue(key.CreateCommonKey(), out entry);
    }

    private static Entry ReadEntry(JObject json)
    {
        var hours = new Dictionary<DayOfWeek, LocalMarketHours>();
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            var segments = new List<MarketHoursSegment>();
            foreach (var segment in json[day.ToString().ToLowerInvariant()] as JArray ?? new JArray())
            {
                if (!Enum.TryParse<MarketHoursState>((string)segment["state"], true, out var state))
                {
                    throw new FormatException($"'{(string)segment["state"]}' is not a market state.");
                }
                segments.Add(new MarketHoursSegment(state, Span(segment["start"]), Span(segment["end"])));
            }
            hours[day] = new LocalMarketHours(day, segments);
        }
        var exchangeZone = Zone(json["exchangeTimeZone"]);
        var exchangeHours = new SecurityExchangeHours(exchangeZone, Dates(json["holidays"]), hours, Times(json["earlyCloses"]),
            Times(json["lateOpens"]), Dates(json["bankHolidays"]));
        return new Entry(json["dataTimeZone"] == null ? exchangeZone : Zone(json["dataTimeZone"]), exchangeHours);
    }

    private static DateTimeZone Zone(JToken token) => KnownZones.Find((string)token ?? string.Empty)
        ?? throw new FormatException($"'{(string)token}' is not a time zone.");

    private static TimeSpan Span(JToken token) => TimeSpan.Parse((string)token, CultureInfo.InvariantCulture);
    private static DateTime Date(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<DateTime> Dates(JToken token) =>
        (token as JArray ?? new JArray()).Select(date => Date((string)date)).ToList();

    private static Dictionary<DateTime, TimeSpan> Times(JToken token) =>
        (token as JObject ?? new JObject()).Properties().ToDictionary(property => Date(property.Name), property => Span(property.Value));
}
