using Backtests.Strategies.Signals;
using Microsoft.Data.Sqlite;

namespace Backtests.Tuning.Store;

/// <summary>
/// A sweep in one SQLite file; its tables are described in docs/tuning.md. Rows come in by transactions under a rollback journal, which
/// also a shared
/// folder keeps: whoever is killed loses what wasn't committed, and no more. Not thread safe.
/// </summary>
public sealed class SweepStore : IDisposable
{
    /// <summary>Version of the tables; another version is another sweep.</summary>
    public const int Format = 1;

    private const int ApplicationId = 0x42545357;
    private const int Busy = 5;
    private const int NotADatabase = 26;

    private readonly SqliteConnection _connection;

    private SweepStore(string path, SqliteConnection connection) => (Path, _connection) = (path, connection);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Makes a new store, in place of one that is there.</summary>
    /// <exception cref="TuningException">The file can't be written.</exception>
    public static SweepStore Create(string path, SweepHeader header, SweepInputs inputs, IReadOnlyList<TradeSignal> tape)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(tape);
        return Guard(path, () =>
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            Delete(path);
            var store = new SweepStore(path, Connect(path, SqliteOpenMode.ReadWriteCreate));
            try
            {
                store.Fill(header, inputs, tape);
            }
            catch
            {
                store.Dispose();
                throw;
            }
            return store;
        });
    }

    /// <summary>Opens a store.</summary>
    /// <param name="path">The file.</param>
    /// <param name="toWrite">Whether rows will be added: nobody else can do so at the same time.</param>
    /// <exception cref="TuningException">There is no such file, or it is no store of this version.</exception>
    public static SweepStore Open(string path, bool toWrite = false)
    {
        if (!File.Exists(path)) throw new TuningException($"{path}: no such file; `backtests sweep --output {path}` makes it");
        return Guard(path, () =>
        {
            // Also a reader may have to roll back what a killed writer left.
            var store = new SweepStore(path, Connect(path, SqliteOpenMode.ReadWrite));
            try
            {
                if (store.Number("PRAGMA application_id") != ApplicationId || store.Number("PRAGMA user_version") != Format)
                    throw new TuningException($"{path}: holds no sweep of this version of the program; make it anew in another file");
                if (toWrite) store.Execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
            }
            catch
            {
                store.Dispose();
                throw;
            }
            return store;
        });
    }

    /// <summary>Deletes a store with what belongs to it, if it is there.</summary>
    public static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(path + "-journal");
    }

    /// <summary>What it says of its sweep.</summary>
    public SweepHeader Header() => Guard(Path, () =>
    {
        using var rows = Query("SELECT id, command, algorithm, first_day, last_day, initial_cash, search, path, reason, rungs, lanes, shard, shards FROM sweep");
        if (!rows.Read()) throw new TuningException($"{Path}: holds no sweep; make it anew");
        return new SweepHeader
        {
            Id = rows.GetString(0), Command = rows.GetString(1), Algorithm = rows.GetString(2), FirstDay = rows.GetString(3), LastDay = rows.GetString(4),
            InitialCash = rows.GetDouble(5), Search = rows.GetString(6), Path = rows.GetString(7), Reason = rows.GetString(8), Rungs = rows.GetInt32(9),
            Lanes = rows.GetInt64(10), Shard = rows.IsDBNull(11) ? null : (rows.GetInt32(11), rows.GetInt32(12)),
        };
    });

    /// <summary>The inputs of its sweep.</summary>
    public SweepInputs Inputs() => Guard(Path, () =>
    {
        List<SweepInput> inputs = [];
        using var rows = Query("SELECT kind, name, value FROM input");
        while (rows.Read()) inputs.Add(new SweepInput(rows.GetString(0), rows.GetString(1), rows.GetString(2)));
        return SweepInputs.Of(inputs);
    });

    /// <summary>The recorded signals; empty where the path has none.</summary>
    public IReadOnlyList<TradeSignal> Tape() => Guard(Path, () =>
    {
        List<TradeSignal> tape = [];
        using var rows = Query("SELECT time, symbol, direction, weight FROM signal ORDER BY number");
        while (rows.Read())
        {
            var time = DateTime.ParseExact(rows.GetString(0), "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
            tape.Add(new TradeSignal(time, rows.GetString(1), rows.GetInt32(2), (decimal)rows.GetDouble(3)));
        }
        return tape;
    });

    /// <summary>How many lanes it holds.</summary>
    public long Count() => Guard(Path, () => Number("SELECT count(*) FROM lane"));

    /// <summary>How many of its lanes failed.</summary>
    public long Failures() => Guard(Path, () => Number("SELECT count(*) FROM lane WHERE failure IS NOT NULL"));

    /// <summary>The numbers of the lanes that it holds of a rung, ascending.</summary>
    public IReadOnlyList<int> LanesOf(int rung) => Guard(Path, () =>
    {
        List<int> lanes = [];
        using var rows = Query($"SELECT lane FROM lane WHERE rung = {rung} ORDER BY lane");
        while (rows.Read()) lanes.Add(rows.GetInt32(0));
        return lanes;
    });

    /// <summary>Rows in the order of rung and lane, read one by one.</summary>
    /// <param name="tail">What follows <c>FROM lane</c>; all rows in order when null.</param>
    internal IEnumerable<LaneRow> Rows(string? tail = null)
    {
        using var rows = Guard(Path, () => Query($"SELECT * FROM lane {tail ?? "ORDER BY rung, lane"}"));
        while (Guard(Path, rows.Read)) yield return LaneColumns.Read(column => rows.IsDBNull(column) ? null : rows.GetValue(column));
    }

    /// <summary>Adds lanes in one transaction: all of them are there afterwards, or none.</summary>
    public void Add(IReadOnlyCollection<LaneRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Guard(Path, () =>
        {
            using var transaction = _connection.BeginTransaction();
            using var insert = Insert("lane", LaneColumns.Names.Count);
            foreach (var row in rows) Write(insert, LaneColumns.Values(row));
            transaction.Commit();
            return 0;
        });
    }

    /// <summary>
    /// Writes the store to a file in a form that depends on its content alone, whatever was interrupted on the way to it: whole beside it
    /// first, then in
    /// its place.
    /// </summary>
    public void Publish(string path)
    {
        var temporary = path + ".tmp";
        Guard(path, () =>
        {
            Delete(temporary);
            using (var vacuum = _connection.CreateCommand())
            {
                vacuum.CommandText = "VACUUM INTO $file";
                vacuum.Parameters.AddWithValue("$file", temporary);
                vacuum.ExecuteNonQuery();
            }
            File.Move(temporary, path, overwrite: true);
            return 0;
        });
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private void Fill(SweepHeader header, SweepInputs inputs, IReadOnlyList<TradeSignal> tape)
    {
        Execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA page_size = 4096; PRAGMA journal_mode = DELETE");
        using var transaction = _connection.BeginTransaction();
        Execute($"""
            PRAGMA application_id = {ApplicationId};
            PRAGMA user_version = {Format};
            CREATE TABLE sweep (id TEXT NOT NULL, command TEXT NOT NULL, algorithm TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
                initial_cash REAL NOT NULL, search TEXT NOT NULL, path TEXT NOT NULL, reason TEXT NOT NULL, rungs INTEGER NOT NULL, lanes INTEGER NOT NULL,
                shard INTEGER, shards INTEGER);
            CREATE TABLE input (kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID;
            CREATE TABLE signal (number INTEGER PRIMARY KEY, time TEXT NOT NULL, symbol TEXT NOT NULL, direction INTEGER NOT NULL, weight REAL NOT NULL);
            CREATE TABLE lane ({LaneColumns.Definition}, PRIMARY KEY (rung, lane)) WITHOUT ROWID;
            """);
        using (var insert = Insert("sweep", 13))
        {
            Write(insert, [header.Id, header.Command, header.Algorithm, header.FirstDay, header.LastDay, header.InitialCash, header.Search, header.Path,
                header.Reason, (long)header.Rungs, header.Lanes, (long?)header.Shard?.Number, (long?)header.Shard?.Of]);
        }
        using (var insert = Insert("input", 3))
            foreach (var input in inputs.All) Write(insert, [input.Kind, input.Name, input.Value]);
        using (var insert = Insert("signal", 5))
        {
            for (var n = 0; n < tape.Count; n++)
            {
                var time = tape[n].Time.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
                Write(insert, [(long)n, time, tape[n].Symbol, (long)tape[n].Direction, (double)tape[n].Weight]);
            }
        }
        transaction.Commit();
    }

    private SqliteCommand Insert(string table, int columns)
    {
        var command = _connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(n => $"$p{n}"))})";
        for (var n = 0; n < columns; n++) command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{n}" });
        return command;
    }

    private static void Write(SqliteCommand insert, object?[] values)
    {
        for (var n = 0; n < values.Length; n++) insert.Parameters[n].Value = values[n] ?? DBNull.Value;
        insert.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteDataReader Query(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteReader();
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = System.IO.Path.GetFullPath(path), Mode = mode, Pooling = false, DefaultTimeout = 2,
        }.ToString());
        connection.Open();
        return connection;
    }

    private static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == Busy)
        {
            throw new TuningException($"{path}: another sweep writes it at present; wait for its end, or give another --output");
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == NotADatabase)
        {
            throw new TuningException($"{path}: is no sweep's file; name one that `backtests sweep` has made");
        }
        catch (SqliteException failure)
        {
            throw new TuningException($"{path}: {failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}; give another file, or make it anew");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TuningException($"{path}: {failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}");
        }
    }
}
