using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Files that come over the long connection in pieces, in any order.</summary>
internal sealed class ChunkedUploads(Tenant tenant, MediaDesk media)
{
    private const int ChunkBytes = 512 * 1024;
    private const int MostChunks = 100;
    private static readonly TimeSpan TicketValidity = TimeSpan.FromMinutes(30);
    private readonly Dictionary<string, Upload> uploads = new(StringComparer.Ordinal);
    private readonly Quota quota = new(
        (tenant.Options.Limits.BotUploadsPerMinute, TimeSpan.FromMinutes(1)), (tenant.Options.Limits.BotUploadsPerHour, TimeSpan.FromHours(1)));

    public JsonObject Begin(JsonObject body)
    {
        var count = body.Number("total_chunks");
        CardRules.Need(body.Text("type") is "image" or "voice" or "video" or "file", 40004, "invalid media type");
        CardRules.Need(count is >= 1 and <= MostChunks, 40058, "invalid total_chunks");
        CardRules.Need(body.Text("filename").Length > 0, 40058, "filename missing");
        CardRules.Need(quota.Take("", tenant.Now) is null, 45009, "too many uploads");
        var id = tenant.Ids.Next("upload");
        uploads[id] = new Upload(body.Text("type"), body.Text("filename"), body.Number("total_size"), body.Text("md5"), new byte[]?[count], tenant.Now);
        return new JsonObject { ["upload_id"] = id };
    }

    public JsonObject Add(JsonObject body)
    {
        var upload = Find(body);
        var index = body.Number("chunk_index", -1) - tenant.Switches.FirstChunk;
        CardRules.Need(index >= 0 && index < upload.Chunks.Length, 40058, "invalid chunk_index");
        var chunk = new byte[ChunkBytes];
        CardRules.Need(Convert.TryFromBase64String(body.Text("base64_data"), chunk, out var length) && length > 0, 40058, "invalid base64_data");
        upload.Chunks[index] = chunk[..length];
        return [];
    }

    public JsonObject Finish(JsonObject body)
    {
        var upload = Find(body);
        CardRules.Need(Array.TrueForAll(upload.Chunks, chunk => chunk is not null), 40058, "chunk missing");
        byte[] content = [.. upload.Chunks.SelectMany(chunk => chunk!)];
        CardRules.Need(content.Length == upload.Size, 40006, "invalid file size");
#pragma warning disable CA5351 // The platform's choice.
        CardRules.Need(Convert.ToHexStringLower(MD5.HashData(content)) == upload.Checksum, 301019, "md5 mismatch");
#pragma warning restore CA5351
        MediaRules.Check(upload.Type, content, tenant.Switches.FileBytes);
        uploads.Remove(body.Text("upload_id"));
        return MediaDesk.Answer(media.Keep(upload.Type, upload.Name, "application/octet-stream", content, BotDesk.MediaOwner));
    }

    private Upload Find(JsonObject body) =>
        uploads.TryGetValue(body.Text("upload_id"), out var upload) && tenant.Now - upload.At <= TicketValidity
            ? upload
            : throw new WeComRefusal(40058, "invalid upload_id");

    private sealed record Upload(string Type, string Name, int Size, string Checksum, byte[]?[] Chunks, DateTimeOffset At);
}
