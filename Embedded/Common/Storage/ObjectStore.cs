using System;
using System.Collections;
using System.Collections.Generic;
using System.Text;
using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Packets;

namespace QuantConnect.Storage;

public class ObjectStore : IObjectStore, IEnumerable<KeyValuePair<string, byte[]>>, IEnumerable, IDisposable
{
    public event EventHandler<ObjectStoreErrorRaisedEventArgs> ErrorRaised;
    public ObjectStore(IObjectStore store) => throw null;
    public ICollection<string> Keys => throw null;
    public int MaxFiles => throw null;
    public long MaxSize => throw null;
    public void Clear() => throw null;
    public bool ContainsKey(string path) => throw null;
    public bool Delete(string path) => throw null;
    public void Dispose() => throw null;
    public IEnumerator<KeyValuePair<string, byte[]>> GetEnumerator() => throw null;
    public string GetFilePath(string path) => throw null;
    public void Initialize(int userId, int projectId, string userToken, Controls controls, AlgorithmMode algorithmMode) => throw null;
    public string Read(string path, Encoding encoding = null) => throw null;
    public byte[] ReadBytes(string path) => throw null;
    public T ReadJson<T>(string path, Encoding encoding = null, JsonSerializerSettings settings = null) => throw null;
    public string ReadString(string path, Encoding encoding = null) => throw null;
    public T ReadXml<T>(string path, Encoding encoding = null) => throw null;
    public bool Save(string path) => throw null;
    public bool Save(string path, string text, Encoding encoding = null) => throw null;
    public bool SaveBytes(string path, byte[] contents) => throw null;
    public bool SaveJson<T>(string path, T obj, Encoding encoding = null, JsonSerializerSettings settings = null) => throw null;
    public bool SaveString(string path, string text, Encoding encoding = null) => throw null;
    public bool SaveXml<T>(string path, T obj, Encoding encoding = null) => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
