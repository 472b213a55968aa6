namespace SalesBot.Simulators.WeCom;

/// <summary>Reads the one file of an upload, with the platform's refusals.</summary>
internal static class Upload
{
    public static (string Name, string ContentType, byte[] Content) Read(ApiCall call, bool needsQuotedName)
    {
        var part = Multipart.Read(call.ContentType, call.Body) ?? throw new WeComRefusal(41005, "media data missing");
        CardRules.Need(part.Content.Length > 0, 44001, "media data missing");
        CardRules.Need(part.IsNamed("media"), 41005, "media data missing");
        var name = part.QuotedFileName;
        CardRules.Need(!needsQuotedName || (name.Length > 0 && !part.Disposition.Contains("filename*", StringComparison.Ordinal)), 40058, "filename missing");
        return (name.Length > 0 ? name : "unnamed", part.ContentType, part.Content);
    }
}
