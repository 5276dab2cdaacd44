# Reads every CSV of a published folder in R, with readr and with base R, and compares each cell with the JSON.
#   Rscript test/clients/read-in-r.R output/latest

suppressPackageStartupMessages(library(readr))
folder <- commandArgs(trailingOnly = TRUE)[1]
package <- jsonlite::read_json(file.path(folder, "datapackage.json"))
tables <- Filter(function(resource) !is.null(resource$schema), package$resources)

column <- list(string = col_character(), date = col_date(), integer = col_double(), number = col_double(), boolean = col_logical())
class_of <- c(string = "character", date = "character", integer = "numeric", number = "numeric", boolean = "logical")

# The texts of a CSV without the apostrophes that keep spreadsheets from running them.
exact <- function(texts, table) {
  for (escaped in table$formulaEscape$unescape) texts <- gsub(paste0("(*UCP)", escaped), "\\1\\2", texts, perl = TRUE)
  texts
}

# A column of the JSON as R has it: null is NA, days are text.
stated <- function(rows, name, type) {
  cells <- lapply(rows, function(row) if (is.null(row[[name]])) NA else row[[name]])
  as.vector(unlist(cells), mode = class_of[[type]])
}

# read.csv takes every line break for a line feed.
breaks <- function(cells) if (is.character(cells)) gsub("\r\n?", "\n", cells) else cells

compare <- function(read, table, rows, reader, normal = identity) {
  if (nrow(read) != length(rows)) stop(reader, " reads ", nrow(read), " rows of ", table$name, ", not ", length(rows))
  for (field in table$schema$fields) {
    cells <- if (field$type == "date") as.character(read[[field$name]]) else read[[field$name]]
    cells <- if (is.character(cells)) normal(exact(cells, table)) else cells
    expected <- normal(stated(rows, field$name, field$type))
    if (length(rows) > 0 && !identical(cells, expected)) {
      differs <- which(!mapply(identical, cells, expected, USE.NAMES = FALSE))[1]
      stop(reader, " reads another ", field$name, " in row ", differs, " of ", table$name, ": ", encodeString(cells[differs]))
    }
  }
  length(rows) * length(table$schema$fields)
}

for (table in tables) {
  file <- file.path(folder, table$path)
  rows <- jsonlite::read_json(file.path(folder, paste0(table$name, ".json")))
  types <- vapply(table$schema$fields, function(field) field$type, "")
  names(types) <- vapply(table$schema$fields, function(field) field$name, "")
  with_readr <- read_csv(file, col_types = do.call(cols, column[types] |> setNames(names(types))), na = "", trim_ws = FALSE)
  with_base <- read.csv(file, colClasses = setNames(class_of[types], names(types)), na.strings = "", encoding = "UTF-8")
  stopifnot(nrow(problems(with_readr)) == 0)
  equal <- compare(with_readr, table, rows, "readr")
  stopifnot(compare(with_base, table, rows, "read.csv", breaks) == equal)
  cat("  ", table$name, ": ", equal, " cells equal in readr and in read.csv\n", sep = "")
}
