namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>WeCom's markdowns, which differ.</summary>
internal enum MarkdownDialect
{
    /// <summary>None is shown.</summary>
    None,

    /// <summary>The app's: headings, bold, quotes and three colours; no lists or tables.</summary>
    App,

    /// <summary>A group robot's: the app's, and for what needs a table <c>markdown_v2</c>.</summary>
    Robot,

    /// <summary>The intelligent robot's: headings, bold, lists and tables; no colours.</summary>
    Bot,
}
