using System;
using System.Collections;
using System.Collections.Generic;
using System.Text;
using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Packets;

namespace QuantConnect.Storage;

/// <summary>Objects that outlive the run, by path.</summary>
public class ObjectStore : IObjectStore
{
    private readonly IObjectStore _store;

    /// <param name="store">Where they are kept.</param>
    public ObjectStore(IObjectStore store) => _store = store;

    /// <summary>Raised when an object can't be kept.</summary>
    public event EventHandler<ObjectStoreErrorRaisedEventArgs> ErrorRaised
    {
        add => _store.ErrorRaised += value;
        remove => _store.ErrorRaised -= value;
    }

    /// <summary>The paths of all objects.</summary>
    public ICollection<string> Keys => _store.Keys;

    public int MaxFiles => _store.MaxFiles;

    /// <summary>Bytes.</summary>
    public long MaxSize => _store.MaxSize;

    /// <summary>Removes all objects.</summary>
    public void Clear() => _store.Clear();

    public bool ContainsKey(string path) => _store.ContainsKey(path);

    /// <summary>Removes an object. False when there was none.</summary>
    public bool Delete(string path) => _store.Delete(path);

    public void Dispose() => _store.Dispose();

    public IEnumerator<KeyValuePair<string, byte[]>> GetEnumerator() => _store.GetEnumerator();

    /// <summary>The file in which an object is.</summary>
    public string GetFilePath(string path) => _store.GetFilePath(path);

    public void Initialize(int userId, int projectId, string userToken, Controls controls, AlgorithmMode algorithmMode) =>
        _store.Initialize(userId, projectId, userToken, controls, algorithmMode);

    /// <summary>An object as text, UTF-8 unless told otherwise; null when there is none.</summary>
    public string Read(string path, Encoding encoding = null) => _store.ReadBytes(path).GetString(encoding);

    /// <summary>An object; null when there is none.</summary>
    public byte[] ReadBytes(string path) => _store.ReadBytes(path);

    /// <summary>An object that was kept as JSON.</summary>
    public T ReadJson<T>(string path, Encoding encoding = null, JsonSerializerSettings settings = null) =>
        JsonConvert.DeserializeObject<T>(Read(path, encoding) ?? "", settings);

    /// <inheritdoc cref="Read"/>
    public string ReadString(string path, Encoding encoding = null) => Read(path, encoding);

    /// <summary>Keeps a text.</summary>
    public bool Save(string path, string text, Encoding encoding = null) =>
        _store.SaveBytes(path, (encoding ?? Encoding.UTF8).GetBytes(text));

    /// <summary>Keeps an object.</summary>
    public bool SaveBytes(string path, byte[] contents) => _store.SaveBytes(path, contents);

    /// <summary>Keeps an object as JSON.</summary>
    public bool SaveJson<T>(string path, T obj, Encoding encoding = null, JsonSerializerSettings settings = null) =>
        Save(path, JsonConvert.SerializeObject(obj, settings), encoding);

    /// <inheritdoc cref="Save(string, string, Encoding)"/>
    public bool SaveString(string path, string text, Encoding encoding = null) => Save(path, text, encoding);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
