using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of the files.</summary>
internal static class FileQueries
{
    public static IQueryable<FileRow> ByHash(SalesContext context, string sha256) =>
        context.Files.Where(file => file.Sha256 == sha256);
}
