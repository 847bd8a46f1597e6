using System;
using System.Collections.Generic;

namespace QuantConnect.Securities;

public abstract class BaseSecurityDatabase<T, TEntry> where T: BaseSecurityDatabase<T, TEntry>
{
    internal BaseSecurityDatabase() => throw null; // STUB: goes when the real constructors chain
    protected static readonly object DataFolderDatabaseLock;
    protected BaseSecurityDatabase(Dictionary<SecurityDatabaseKey, TEntry> entries, Func<T> fromDataFolder, Action<TEntry, TEntry> updateEntry) => throw null;
    protected HashSet<SecurityDatabaseKey> CustomEntries => throw null;
    protected static T DataFolderDatabase { get => throw null; set => throw null; }
    protected Dictionary<SecurityDatabaseKey, TEntry> Entries { get => throw null; set => throw null; }
    protected bool ContainsKey(SecurityDatabaseKey key) => throw null;
    public bool ContainsKey(string market, Symbol symbol, SecurityType securityType) => throw null;
    public bool ContainsKey(string market, string symbol, SecurityType securityType) => throw null;
    public static string GetDatabaseSymbolKey(Symbol symbol) => throw null;
    public static void Reset() => throw null;
}
