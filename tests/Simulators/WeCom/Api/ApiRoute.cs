namespace SalesBot.Simulators.WeCom;

/// <summary>One of the platform's calls.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">The path.</param>
/// <param name="NeedsToken">False for what has its own secret.</param>
/// <param name="Handle">What it does; runs alone.</param>
internal sealed record ApiRoute(string Method, string Path, bool NeedsToken, Func<ApiCall, ApiAnswer> Handle)
{
    public static ApiRoute Get(string path, Func<ApiCall, ApiAnswer> handle) => new("GET", path, NeedsToken: true, handle);

    public static ApiRoute Post(string path, Func<ApiCall, ApiAnswer> handle) => new("POST", path, NeedsToken: true, handle);

    public static ApiRoute Open(string method, string path, Func<ApiCall, ApiAnswer> handle) => new(method, path, NeedsToken: false, handle);
}
