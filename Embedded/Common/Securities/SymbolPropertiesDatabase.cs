using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace QuantConnect.Securities;

/// <summary>The trading rules of symbols, from <c>symbol-properties/symbol-properties-database.csv</c>.</summary>
public class SymbolPropertiesDatabase : BaseSecurityDatabase<SymbolPropertiesDatabase, SymbolProperties>
{
    /// <exception cref="FormatException">A row is malformed; the message names file, row and value.</exception>
    protected SymbolPropertiesDatabase(string file) : base(Read(file), FromDataFolder, null)
    {
    }

    /// <summary>
    /// Reads one row: market, symbol, type, description, quote currency, multiplier, tick, lot, ticker, least order, magnifier, strike
    /// multiplier.
    /// </summary>
    protected static SymbolProperties FromCsvLine(string line, out SecurityDatabaseKey key)
    {
        var fields = line.Split(',');
        if (fields.Length < 8) throw new FormatException($"{fields.Length} fields where at least 8 are needed");
        if (!Enum.TryParse<SecurityType>(fields[2], true, out var type)) throw new FormatException($"'{fields[2]}' is not a security type");
        key = new SecurityDatabaseKey(fields[0] == "*" ? null : fields[0], fields[1] == "*" ? null : fields[1], type);
        return new SymbolProperties(fields[3], fields[4], Number(fields, 5) ?? 1m, Number(fields, 6) ?? 0.01m, Number(fields, 7) ?? 1m,
            fields.Length > 8 ? fields[8] : "", Number(fields, 9), Number(fields, 10) ?? 1m, Number(fields, 11) ?? 1m);
    }

    /// <summary>The database of the current data folder.</summary>
    public static SymbolPropertiesDatabase FromDataFolder()
    {
        var database = DataFolderDatabase;
        if (database != null) return database;
        lock (DataFolderDatabaseLock)
        {
            return DataFolderDatabase ??= new SymbolPropertiesDatabase(
                Path.Combine(Globals.DataFolder, "symbol-properties", "symbol-properties-database.csv"));
        }
    }

    /// <summary>A symbol's rules, else its market's for all symbols, else the default ones.</summary>
    public SymbolProperties GetSymbolProperties(string market, Symbol symbol, SecurityType securityType, string defaultQuoteCurrency)
    {
        var key = new SecurityDatabaseKey(market, GetDatabaseSymbolKey(symbol), securityType);
        var entries = Entries;
        if (entries.TryGetValue(key, out var properties)) return properties;
        return entries.TryGetValue(key.CreateCommonKey(), out properties) ? properties : SymbolProperties.GetDefault(defaultQuoteCurrency);
    }

    public IEnumerable<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> GetSymbolPropertiesList(string market) =>
        Entries.Where(entry => entry.Key.Market.Equals(market, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> GetSymbolPropertiesList(string market,
        SecurityType securityType) =>
        GetSymbolPropertiesList(market).Where(entry => entry.Key.SecurityType == securityType);

    /// <summary>Sets a symbol's rules for this run. Always true.</summary>
    public bool SetEntry(string market, string symbol, SecurityType securityType, SymbolProperties properties)
    {
        Put(new SecurityDatabaseKey(market, symbol, securityType), properties);
        return true;
    }

    /// <summary>The first market that lists a symbol.</summary>
    public bool TryGetMarket(string symbol, SecurityType securityType, out string market)
    {
        foreach (var key in Entries.Keys)
        {
            if (key.SecurityType != securityType || !key.Symbol.Equals(symbol, StringComparison.OrdinalIgnoreCase)) continue;
            market = key.Market;
            return true;
        }
        market = null;
        return false;
    }

    private static Dictionary<SecurityDatabaseKey, SymbolProperties> Read(string file)
    {
        if (!File.Exists(file))
            throw new FormatException($"{file}: the symbol properties database is missing; set data-folder to a folder that has it.");
        var entries = new Dictionary<SecurityDatabaseKey, SymbolProperties>();
        var row = 0;
        foreach (var line in File.ReadLines(file))
        {
            row++;
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("market,", StringComparison.Ordinal)) continue;
            try
            {
                var properties = FromCsvLine(line, out var key);
                if (!entries.TryAdd(key, properties)) throw new FormatException($"{key} is listed twice");
            }
            catch (Exception e) when (e is FormatException or ArgumentException)
            {
                // Lean's file lists futures too, some with a comma in their names; nothing asks for them here.
                if (!IsSupported(line)) continue;
                throw new FormatException($"{file}, row {row.ToString(CultureInfo.InvariantCulture)}: {e.Message} in '{line}'.", e);
            }
        }
        return entries;
    }

    private static bool IsSupported(string line) =>
        line.Split(',') is not [_, _, var type, ..] || type is "crypto" or "cryptofuture" or "forex" or "base" || type.Length == 0
        || !Enum.TryParse<SecurityType>(type, true, out _);

    private static decimal? Number(string[] fields, int index)
    {
        if (index >= fields.Length || fields[index].Length == 0) return null;
        if (decimal.TryParse(fields[index], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        throw new FormatException($"'{fields[index]}' is not a number");
    }
}
