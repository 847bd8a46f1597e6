using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace QuantConnect.Securities;

/// <summary>
/// Entries by market, symbol and type, read once for each data folder. An entry that is set at run time replaces the dictionary instead
/// of changing it, so that runs in parallel read without a lock.
/// </summary>
public abstract class BaseSecurityDatabase<T, TEntry> where T : BaseSecurityDatabase<T, TEntry>
{
    protected static readonly object DataFolderDatabaseLock = new();
    private static readonly ConcurrentDictionary<string, T> ByDataFolder = new(StringComparer.Ordinal);
    private Dictionary<SecurityDatabaseKey, TEntry> _entries;

    protected BaseSecurityDatabase(Dictionary<SecurityDatabaseKey, TEntry> entries, Func<T> fromDataFolder, Action<TEntry,
        TEntry> updateEntry)
    {
        _entries = entries;
    }

    /// <summary>The entries that were set at run time.</summary>
    protected HashSet<SecurityDatabaseKey> CustomEntries { get; } = new();

    /// <summary>The database of the current data folder, null before it is read.</summary>
    protected static T DataFolderDatabase
    {
        get => ByDataFolder.TryGetValue(Globals.DataFolder ?? string.Empty, out var database) ? database : null;
        set
        {
            if (value == null) ByDataFolder.TryRemove(Globals.DataFolder ?? string.Empty, out _);
            else ByDataFolder[Globals.DataFolder ?? string.Empty] = value;
        }
    }

    protected Dictionary<SecurityDatabaseKey, TEntry> Entries
    {
        get => _entries;
        set => _entries = value;
    }

    protected bool ContainsKey(SecurityDatabaseKey key) => _entries.ContainsKey(key);

    public bool ContainsKey(string market, Symbol symbol, SecurityType securityType) =>
        ContainsKey(market, GetDatabaseSymbolKey(symbol), securityType);

    public bool ContainsKey(string market, string symbol, SecurityType securityType) =>
        ContainsKey(new SecurityDatabaseKey(market, symbol, securityType));

    /// <summary>The name under which the databases know a symbol.</summary>
    public static string GetDatabaseSymbolKey(Symbol symbol) => symbol is null ? string.Empty : symbol.ID.Symbol;

    /// <summary>Forgets the current data folder's database, so that its files are read again.</summary>
    public static void Reset()
    {
        lock (DataFolderDatabaseLock) DataFolderDatabase = null;
    }

    private protected void Put(SecurityDatabaseKey key, TEntry entry)
    {
        lock (DataFolderDatabaseLock)
        {
            _entries = new Dictionary<SecurityDatabaseKey, TEntry>(_entries) { [key] = entry };
            CustomEntries.Add(key);
        }
    }
}
