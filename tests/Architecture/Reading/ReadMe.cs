using System.Net;
using System.Text;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>Compiled to be read by <see cref="AssemblyCodeTests"/>; it is never run.</summary>
internal static class ReadMe
{
    public static async Task<int> ReadAsync(IEnumerable<int> numbers, object something)
    {
        try
        {
            await Task.Yield();
            return numbers.Select(number => DateTimeOffset.UtcNow.Year + number).Sum() + (something is HttpClient ? 1 : "二".Length);
        }
        catch (FileNotFoundException)
        {
            return default(Inner)?.Addresses.Count ?? 0;
        }
    }

    internal sealed class Inner
    {
        [Obsolete("So that an attribute can be seen.")]
        public Uri? Place { get; init; }

        public List<Dictionary<string, IPAddress>> Addresses { get; } = [];

        public string Text() => new StringBuilder().Append(Addresses.Count).ToString();
    }
}
